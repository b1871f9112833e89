import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { main, openReader, quotes } from '../../support/open-reader'
import { rangeOf, smallEdition, smallEditionWith } from '../../support/small-edition'

const DATE_LINE = rangeOf('3 May 2021')

describe('who says this', () => {
  it('names who speaks in the attributed sentences, and in no other', async () => {
    await openReader({ marks: 'voices' })
    expect(tinted()).toEqual([
      ['Ruth Hale', 'The bridge at Alder opened today, said the mayor, Ruth Hale.'],
      ['Ruth Hale', '“It took nine years,” she added. “We are glad.”'],
    ])
  })

  it('names all of those who speak jointly', async () => {
    const voices = smallEdition.voices.map((voice) =>
      voice.speakers.length > 0 ? { ...voice, speakers: ['ruth-hale', 'residents'] } : voice,
    )
    await openReader({ marks: 'voices', edition: smallEditionWith({ voices }) })
    expect(tinted().map(([speakers]) => speakers)).toEqual([
      'Ruth Hale and Unnamed residents',
      'Ruth Hale and Unnamed residents',
    ])
  })

  it('leaves the words of the text as they are', async () => {
    await openReader({ marks: 'voices' })
    const words = [...main().querySelectorAll('[data-start]')].map(({ textContent }) => textContent)
    expect(words.join('\n\n')).toBe(smallEdition.article.text)
  })

  it('says in the margin who speaks, once where several sentences are theirs', async () => {
    await openReader({ marks: 'voices' })
    expect(quotes()).toHaveTextContent('Ruth Hale: “said”')
    expect(quotes()).not.toHaveTextContent('In quotation marks.')
  })

  it('says in the margin which paragraphs of its text the article says itself', async () => {
    const kinds = [{ ...DATE_LINE, kind: 'dateline', basis: { kind: 'edited' } }] as const
    const article = { ...smallEdition.article, paragraphs: kinds }
    await openReader({ marks: 'voices', edition: smallEditionWith({ article }) })
    expect(quotes()).toHaveTextContent(/The article itself/)
    expect(within(quotes()).getAllByText('The article itself')).toHaveLength(1)
  })

  it('says above the text how much everybody says, and who is named only', async () => {
    await openReader({ marks: 'voices' })
    const heading = await screen.findByRole('heading', { name: 'Who says this' })
    const shares = heading.parentElement
    if (!shares) throw new Error('The heading stands nowhere')
    const items = within(shares).getAllByRole('listitem')
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'the article 53\u00a0%',
      ', Hale 47\u00a0%',
    ])
    expect(shares).not.toHaveTextContent('never quoted')
  })

  it('goes again when other marks are asked for', async () => {
    const { change } = await openReader({ marks: 'voices' })
    change({ marks: 'names' })
    expect(document.querySelector('[data-voice]')).toBeNull()
    expect(screen.queryByRole('heading', { name: 'Who says this' })).toBeNull()
  })
})

/** Who speaks, and what, from where it begins to where it ends. */
function tinted(): [string, string][] {
  const voices: [string, string][] = []
  let hasEnded = true
  for (const piece of document.querySelectorAll<HTMLElement>('[data-voice]')) {
    const { voice = '', begins, ends } = piece.dataset
    expect(begins !== undefined, `“${piece.textContent}” begins`).toBe(hasEnded)
    const [, before] = (hasEnded ? undefined : voices.pop()) ?? [voice, '']
    voices.push([voice, before + piece.textContent])
    hasEnded = ends !== undefined
  }
  expect(hasEnded).toBe(true)
  return voices
}
