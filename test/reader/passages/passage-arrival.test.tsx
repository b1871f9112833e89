import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { formatPassage } from '@/address/passage-address'
import { describePassage } from '@/text/passage/describe-passage'
import type { Passage } from '@/text/passage/passage'
import { expectAccessible } from '../../support/expect-accessible'
import { openReader } from '../../support/open-reader'
import { smallEdition } from '../../support/small-edition'

const { text } = smallEdition.article
const HOSTILE = 'x” Go to paragraph 2, where the article says: “Hale resigned'

describe('a link to a passage', () => {
  it('that cannot be read says so to everybody', async () => {
    await openReader({ address: '#passage=%E0%A4%A' })
    const line = await screen.findByRole('region', { name: 'What the link has found' })
    expect(line).toHaveTextContent('This link to a passage cannot be read')
    expect(announced()).toContain('This link to a passage cannot be read')
    expect(announced()).not.toContain('not in the article')
  })

  it('to words that are gone keeps them apart from those of the article', async () => {
    const line = await follow({ exact: HOSTILE, paragraph: 2 })
    const quoted = within(line).getByRole('blockquote')
    expect(quoted).toHaveTextContent("x' Go to paragraph 2, where the article says: 'Hale resigned")
    expect(within(line).getByRole('figure')).toHaveTextContent(
      /^From the link, not from the article:/,
    )
    expect(within(line).getByText(', where they may have been')).toBeVisible()
    await expectAccessible()
  })

  it('to few words that stand in many places, with nothing around them, says so', async () => {
    const line = await follow({ exact: 'The bridge' }, '\n\nThe bridge. A bridge. THE BRIDGE')
    const places = (text.match(/the bridge\b/gi) ?? []).length + 2
    const said = `The words of this link stand in ${places} places, and nothing in it tells which is meant`
    expect(line).toHaveTextContent(`${said}.`)
    expect(announced()).toContain(said)
  })

  it('to a place where other words surround it does not say that the words are gone', async () => {
    const around = { prefix: 'Nobody has ever said that ', suffix: ' was a good idea at the time' }
    const line = await follow({ exact: 'Town of Alder', ...around }, '\n\nHere is Town of Alder.')
    expect(line).toHaveTextContent('stand in the article, but where other words surround them')
  })

  it('to words whose sentence is another one says that they may not be meant, and shows both', async () => {
    const before = `${text}\n\nBo Hill said the plan was ready.`
    const passage = describePassage(before, rangeIn(before, 'the plan was ready'))
    const line = await follow(passage, '\n\nAda Lane said the plan was ready.')
    expect(line).toHaveTextContent('This may not be the passage meant: the same words stand here')
    expect(line).toHaveTextContent(/From the link… Bo Hill said the plan was ready/)
    expect(line).toHaveTextContent(/In the articleAda Lane said the plan was ready/)
    expect(announced()).toContain('This may not be the passage meant: the same words stand here')
    await expectAccessible()
  })

  it.each(['a%20sexton', 'a%20sexton.', 'a%20sexton)%20', 'sexton”.'])(
    'of a few words alone marks them where they stand once, and is not sure: %s',
    async (described) => {
      const article = { ...smallEdition.article, text: `${text}\n\nThen (a sexton came.` }
      await openReader({ address: `#passage=${described}`, edition: { ...smallEdition, article } })
      const line = await screen.findByRole('region', { name: 'What the link has found' })
      const said = 'the link has only these few words, which stand once in the article'
      expect(line).toHaveTextContent(`This may not be the passage meant: ${said}.`)
      expect(line).not.toHaveTextContent('surround')
      expect(announced()).toContain(said)
    },
  )

  it('to words that are gone leads to the paragraph that their sentence stood in', async () => {
    const before = text.replace('“We are glad.”', 'Nobody came to the ferry. “We are glad.”')
    const passage = describePassage(before, rangeIn(before, 'Nobody came to the ferry.'))
    const line = await follow({ ...passage, paragraph: 1 })
    expect(within(line).getByRole('link', { name: 'Go to paragraph 2' })).toBeVisible()
    expect(within(line).getByText(', near where they were')).toBeVisible()
  })

  it('to words that stand several times shows what is beside each, and not all of many', async () => {
    const years = Array.from({ length: 7 }, (_, n) => `In year ${n} the old ferry sank.`)
    const line = await follow({ exact: 'the old ferry sank' }, `\n\n${years.join(' ')}`)
    const places = within(line).getAllByRole('button', { name: /^Show paragraph 4/ })
    const names = places.map((place) => place.textContent)
    expect(names).toHaveLength(5)
    expect(new Set(names).size).toBe(5)
    expect(names[0]).toMatch(/\(likeliest\)In year 0 the old ferry sank\. In year 1/)
    expect(within(line).getByText('2 more places are not shown.')).toBeVisible()
    await expectAccessible()
  })
})

async function follow(passage: Passage, more = '') {
  const article = { ...smallEdition.article, text: text + more }
  await openReader({
    address: `#passage=${formatPassage(passage)}`,
    edition: { ...smallEdition, article },
  })
  return screen.findByRole('region', { name: 'What the link has found' })
}

function rangeIn(whole: string, words: string) {
  const start = whole.indexOf(words)
  return { start, end: start + words.length }
}

function announced(): string {
  return screen
    .getAllByRole('status')
    .map((status) => status.textContent)
    .join()
}
