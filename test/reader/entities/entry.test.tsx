import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  addressBar,
  entities,
  listed,
  openReader,
  quotes,
  timeline,
} from '../../support/open-reader'
import { smallEdition, smallEditionWith } from '../../support/small-edition'

function entryOf(name: string) {
  const row = listed(name).closest('li')
  if (!row) throw new Error(`${name} has no entry`)
  return within(row)
}

describe('the list of entities', () => {
  it('has them by kind, with the number of their mentions, and no event that nothing points at', async () => {
    await openReader()
    const headings = within(entities()).getAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual(['People', 'Places'])
    expect(entryOf('Ruth Hale').getByText('5')).toHaveTextContent('mentions: 5')
    expect(() => listed('The bridge opens')).toThrow('The list has no “The bridge opens”')
  })

  it('has its entries closed', async () => {
    await openReader()
    expect(within(entities()).getByText('Mayor of Alder.')).not.toBeVisible()
    expect(within(entities()).queryByRole('button')).toBeNull()
  })
})

describe('an entry', () => {
  it('says who it is, as of the article’s date, and where to check', async () => {
    await openReader({ address: '#entity-ruth-hale' })
    const entry = entryOf('Ruth Hale')
    expect(entry.getByText('Mayor of Alder.')).toBeVisible()
    expect(entry.getByText('As of 3 May 2021.')).toBeVisible()
    expect(entry.getByRole('link', { name: 'Town of Alder' })).toHaveAttribute(
      'href',
      'https://alder.example/bridge',
    )
    expect(entry.getByRole('link', { name: 'Town page' })).toHaveAttribute(
      'href',
      'https://alder.example/mayor',
    )
  })

  it('leads to each mention, in the order of the text', async () => {
    await openReader({ address: '#entity-ruth-hale' })
    const links = entryOf('Ruth Hale').getAllByRole('link', { name: /^“/ })
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['“the mayor”', '#p2'],
      ['“Ruth Hale”', '#p2'],
      ['“she”', '#p2'],
      ['“They and Hale”', '#p3'],
      ['“Hale”', '#p3'],
    ])
  })

  it('leads to its quotes and events, and to whom the same words point at', async () => {
    await openReader({ address: '#entity-ruth-hale' })
    const entry = entryOf('Ruth Hale')
    expect(entry.getByRole('link', { name: 'Quote 1 of 1, Ruth Hale' })).toHaveAttribute(
      'href',
      '#quote-nine-years',
    )
    expect(entry.getByRole('link', { name: 'The bridge opens' })).toHaveAttribute(
      'href',
      '#event-opening',
    )
    expect(entry.getAllByRole('link', { name: 'Unnamed residents' })).toHaveLength(2)
  })

  it('names the paragraph where the article has no sections', async () => {
    await openReader({ address: '#entity-ruth-hale', edition: smallEditionWith({ sections: [] }) })
    const [first] = entryOf('Ruth Hale').getAllByRole('link', { name: /^“/ })
    expect(first?.closest('li')).toHaveTextContent('“the mayor” in paragraph 2')
  })

  it('says why words point at it that do not name it', async () => {
    await openReader({ address: '#entity-ruth-hale', edition: withReason('The only woman named.') })
    const she = entryOf('Ruth Hale').getByRole('link', { name: '“she”' }).closest('li')
    expect(she).toHaveTextContent('“she” in The opening. The only woman named.')
  })

  it('lists no mentions where there are none, on paper either', async () => {
    const mentions = smallEdition.mentions.filter(({ id }) => id !== 'm-both')
    await openReader({ address: '#entity-residents', edition: smallEditionWith({ mentions }) })
    const entry = listed('Unnamed residents').closest('li')
    expect(entry?.querySelector('[data-paragraphs]')).toBeNull()
    expect(entry).not.toHaveTextContent('Paragraph')
  })

  it('opens where a link leads to it, and not for a choice', async () => {
    const { user } = await openReader({ address: '#entity-ruth-hale' })
    await user.click(listed('Alder Bridge'))
    expect(entities().querySelectorAll('[data-open]')).toHaveLength(0)
  })
})

describe('the timeline', () => {
  it('is an ordered list of dated events', async () => {
    await openReader()
    const items = within(within(timeline()).getByRole('list', { name: '' })).getAllByRole(
      'listitem',
    )
    expect(items.map((item) => item.querySelector('time')?.dateTime)).toEqual([
      '2021-05-03',
      '2021-05-03',
    ])
    expect(items.map((item) => item.querySelector('time')?.textContent)).toEqual([
      '3 May 2021',
      '3 May 2021',
    ])
    expect(within(timeline()).getByRole('heading', { name: 'The bridge opens' })).toBeVisible()
  })

  it('says how the date was stated and why it means that day', async () => {
    await openReader()
    expect(within(timeline()).getByRole('link', { name: '“today”' })).toHaveAttribute('href', '#p2')
    expect(timeline()).toHaveTextContent('“today”: The day the article appeared.')
    expect(timeline()).toHaveTextContent('The article tells of it')
  })

  it('keeps what came later apart and closed', async () => {
    const later = smallEdition.entities.map((entity) =>
      entity.kind === 'event' && entity.id === 'opening'
        ? { ...entity, standing: 'later' as const, date: '2022-01-01' }
        : entity,
    )
    await openReader({ edition: { ...smallEdition, entities: later } })
    expect(within(timeline()).getByText('Since this article')).toBeVisible()
    expect(timeline()).toHaveTextContent('1 later event, unknown when it was written')
    expect(within(timeline()).getByText('The bridge opens')).not.toBeVisible()
  })

  it('chooses whom an event concerns', async () => {
    const { user } = await openReader()
    await user.click(within(timeline()).getByRole('link', { name: 'Alder Bridge' }))
    expect(addressBar()).toBe('/?entity=alder-bridge')
  })
})

describe('a quotation', () => {
  it('is a figure with who said it, the official words and, folded, the printed ones', async () => {
    await openReader()
    const figure = within(quotes()).getByRole('figure', { name: 'Quote 1 of 1, Ruth Hale' })
    const caption = figure.querySelector('figcaption')
    expect(caption).toHaveTextContent('Ruth Hale the mayor')
    expect(caption).toHaveTextContent('Not as officially worded')
    const [official, printed] = within(figure).getAllByRole('blockquote', { hidden: true })
    expect(printed).toHaveTextContent('“It took nine years,” she added. “We are glad.”')
    expect(official).toHaveTextContent('“It has taken us nine long years.”')
    expect(figure).toHaveTextContent('The printed words were not found in it.')
    expect(figure).toHaveTextContent('Town of Alder (page not seen)')
  })

  it('pencils what differs, and not what interrupts', async () => {
    await openReader()
    const figure = within(quotes()).getByRole('figure')
    const marked = within(figure)
      .getAllByRole('mark', { hidden: true })
      .map(({ textContent }) => textContent)
    const official = ['has taken us', 'long']
    expect(marked).toEqual([...official, 'took', 'We are glad', ...official])
  })

  it('counts its passages', async () => {
    await openReader()
    expect(quotes()).toHaveTextContent(
      'All words in quotation marks are attributed. 1 other use of quotation marks.',
    )
    expect(screen.getAllByRole('complementary')).toHaveLength(1)
  })
})

/** The small edition with a reason why “she” is who it is. */
function withReason(reason: string) {
  const mentions = smallEdition.mentions.map((mention) =>
    mention.id === 'm-she' ? { ...mention, basis: { ...mention.basis, reason } } : mention,
  )
  return smallEditionWith({ mentions })
}
