import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { compareWithRecords } from '@/edition/comparing/compare-with-records'
import { withFindings } from '@/edition/comparing/decide'
import { withTextSource } from '@/edition/comparing/text-source-changes'
import type { Edition } from '@/edition/edition-schema'
import { textSources } from '@/edition/text-sources'
import { addressBar, main, openReader, panel } from '../../support/open-reader'
import { quotingEdition, speechOf } from '../../support/speech'

const SPEECH = speechOf(
  'Neighbours! It took nine years, as all of you know. We are glad that the old ferry will not sail again. The council paid 40 million crowns to Reed and Sons in March, and not one crown more.',
)

const SAID = [
  'It took nine years, as all of you know.',
  'We are glad that the old ferry will not sail again.',
  'It took nine years. We are glad.',
  'The council gave 40 million pounds to Reed and Sons.',
  'The council paid 40 million crowns to Reed and Sons. It took nine years, as all of you know.',
  'Zeppelins carry parcels over alpine glaciers.',
]

/** The edition beside its records, as it is shown before anybody has decided. */
function beside(edition: Edition): Edition {
  return withFindings(edition, compareWithRecords(edition, textSources(edition)), () => 'So.')
}

function overviewLinks(): HTMLElement[] {
  return [...main().querySelectorAll<HTMLElement>('[data-shows]')]
}

function overviewLink(words: string): HTMLElement {
  const found = overviewLinks().find((link) => link.textContent === words)
  if (!found) throw new Error(`The overview does not say “${words}”`)
  return found
}

const EDITION = beside(withTextSource(quotingEdition(...SAID), SPEECH))

describe('the sum of what was found in the records', () => {
  it('stands behind the quotes, verdict by verdict', async () => {
    await openReader({ edition: EDITION })
    const [quotes] = overviewLinks()
    expect(quotes?.closest('li')).toHaveTextContent(
      /^6 quotes: 2 word for word, 1 shortened, 1 changed, 1 put together, 1 not found in the record$/,
    )
  })

  it.each([
    ['2 word for word', 'word-for-word', [SAID[0], SAID[1]]],
    ['1 shortened', 'shortened', [SAID[2]]],
    ['1 changed', 'changed', [SAID[3]]],
    ['1 put together', 'put-together', [SAID[4]]],
    ['1 not found in the record', 'not-found', [SAID[5]]],
  ])('shows those %s in the panel, at an address', async (name, part, said) => {
    const { user } = await openReader({ edition: EDITION })
    await user.click(overviewLink(name))
    expect(addressBar()).toBe(`/?show=${part}`)
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(name)
    const figures = within(panel()).getAllByRole('figure')
    expect(figures).toHaveLength(said.length)
    for (const [index, words] of said.entries())
      expect(figures[index]).toHaveTextContent(words ?? '')
  })

  it('is opened by a copied address', async () => {
    await openReader({ edition: EDITION, address: '?show=not-found' })
    expect(within(panel()).getByRole('figure')).toHaveTextContent('Zeppelins')
  })

  it('says in how many records something was not found', async () => {
    const two = withTextSource(withTextSource(quotingEdition(...SAID), SPEECH), {
      ...speechOf('Nothing of it.'),
      id: 'other',
    })
    await openReader({ edition: beside(two) })
    expect(overviewLink('1 not found in the two records')).toBeVisible()
  })
})

it('has no verdicts told apart where no text of a record is held', async () => {
  const edition = withTextSource(quotingEdition(...SAID), SPEECH)
  const decided = beside(edition)
  const published = { ...decided, sources: decided.sources.map(({ text: _, ...source }) => source) }
  await openReader({ edition: published })
  expect(overviewLinks().map((link) => link.textContent)).toEqual([
    '6 quotes',
    '2 not as officially worded',
  ])
})
