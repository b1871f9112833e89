import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { compareWithRecords } from '@/edition/comparing/compare-with-records'
import { withFindings } from '@/edition/comparing/decide'
import { withTextSource } from '@/edition/comparing/text-source-changes'
import type { Edition } from '@/edition/edition-schema'
import { textSources } from '@/edition/text-sources'
import { findingWords } from '@/editor/records/finding-words'
import { addressBar, main, openReader, panel, quotes } from '../../support/open-reader'
import { quotingEdition, speechOf } from '../../support/speech'

const SPEECH = speechOf('Neighbours!\n\nIt took nine hard years. We are glad.\n\nMind the ribbon.')
const LETTER = { ...speechOf('Zeppelins will carry parcels.'), id: 'letter', title: 'A letter' }

const QUOTES = [
  'It took nine years. We are glad',
  'Zeppelins will carry parcels',
  'It rained all day in town',
]

/** The edition beside its records, as it is shown before anybody has decided. */
function beside(edition: Edition): Edition {
  const findings = compareWithRecords(edition, textSources(edition))
  return withFindings(edition, findings, findingWords)
}

const EDITION = beside(withTextSource(withTextSource(quotingEdition(...QUOTES), SPEECH), LETTER))

async function textOf(title: string) {
  return within(panel()).findByRole('region', { name: `The text of ${title}` })
}

describe('a record beside the article', () => {
  it('opens from the card of a quote, at its words', async () => {
    const { user } = await openReader({ edition: EDITION })
    const [first] = within(quotes()).getAllByText('In the record')
    if (!first) throw new Error('No card leads to the record')
    await user.click(first)
    expect(addressBar()).toBe('/?record=said-1')
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(SPEECH.title)
    const text = await textOf(SPEECH.title)
    const shown = [...text.querySelectorAll('[data-recorded]')].map((mark) => mark.textContent)
    expect(shown.join('')).toBe('It took nine hard years. We are glad')
  })

  it('underlines what quotes carry, and not what was cut out of it', async () => {
    await openReader({ edition: EDITION, address: '?record=speech' })
    const text = await textOf(SPEECH.title)
    const carried = within(text)
      .getAllByRole('link')
      .map((link) => link.textContent)
    expect(carried.map((words) => words?.trim())).toEqual(['It took nine', 'years. We are glad'])
  })

  it('shows what of it no quote carries', async () => {
    const { user } = await openReader({ edition: EDITION, address: '?record=speech' })
    const text = await textOf(SPEECH.title)
    await user.click(screen.getByLabelText('Only what no quote carries: 2 of 3 paragraphs'))
    expect(text).toHaveTextContent('Neighbours!Mind the ribbon.')
  })

  it('leads to the other records, and undoes it all', async () => {
    const { user } = await openReader({ edition: EDITION, address: '?record=speech' })
    await textOf(SPEECH.title)
    await user.click(within(panel()).getByRole('link', { name: 'A letter' }))
    expect(addressBar()).toBe('/?record=letter')
    await textOf('A letter')
    await user.click(within(panel()).getByRole('button', { name: 'Close' }))
    expect(addressBar()).toBe('/')
    expect(panel()).toHaveTextContent(/^$/)
  })

  it('opens for words that it does not have', async () => {
    await openReader({ edition: EDITION, address: '?record=said-3' })
    await textOf(SPEECH.title)
    expect(panel()).toHaveTextContent('Not found in this record.')
    expect(panel().querySelector('[data-recorded]')).toBeNull()
  })

  it.each(['?record=nothing-such', '?record=raimondo&entity=ruth-hale'])(
    'is none at %s',
    async (address) => {
      await openReader({ edition: EDITION, address })
      expect(within(panel()).queryByRole('checkbox')).toBeNull()
      expect(main()).toHaveTextContent('It took nine years')
    },
  )

  it('has nothing to decide where nothing is kept', async () => {
    await openReader({ edition: EDITION, address: '?record=said-1.9' })
    await textOf(SPEECH.title)
    expect(within(panel()).queryByRole('button', { name: 'Confirm' })).toBeNull()
  })
})

describe('a quote that is put together from several places', () => {
  const edition = beside(
    withTextSource(
      quotingEdition('Mind the ribbon and the river. It took nine hard years of our lives.'),
      speechOf(
        'Neighbours! It took nine hard years of our lives.\n\nWe are glad.\n\nMind the ribbon and the river.',
      ),
    ),
  )

  it('is opened at all of them where an address asks for one that is none', async () => {
    await openReader({ edition, address: '?record=said-1.9' })
    const text = await textOf(SPEECH.title)
    const marked = () =>
      [...text.querySelectorAll('[data-recorded]')].map((mark) => mark.textContent)
    await waitFor(() => expect(marked().join('')).toContain('Mind the ribbon and the river'))
    expect(marked().join('')).toContain('It took nine hard years of our lives')
  })

  it.each([
    ['1', 'Mind the ribbon and the river'],
    ['2', 'It took nine hard years of our lives'],
  ])('leads to place %s, the words of which are marked alone', async (place, words) => {
    const { user } = await openReader({ edition })
    const [link] = within(quotes()).getAllByRole('link', {
      name: `Place ${place}`,
      hidden: true,
    })
    if (!link) throw new Error('No link leads there')
    await user.click(link)
    expect(addressBar()).toBe(`/?record=said-1.${place}`)
    const text = await textOf(SPEECH.title)
    const marked = () =>
      [...text.querySelectorAll('[data-recorded]')].map((mark) => mark.textContent).join('')
    await waitFor(() => expect(marked()).toContain(words))
    expect(marked().length).toBeLessThan(words.length + 3)
    expect(within(panel()).getByRole('link', { name: `Place ${place}` })).toHaveAttribute(
      'aria-current',
      'true',
    )
  })

  it('shows them all where it is opened as a whole', async () => {
    await openReader({ edition, address: '?record=said-1.9' })
    const text = await textOf(SPEECH.title)
    expect(text.querySelectorAll('[data-recorded]').length).toBeGreaterThan(1)
  })
})
