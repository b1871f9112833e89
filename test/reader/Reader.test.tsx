import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../support/expect-accessible'
import { entities, main, openReader, quotes, timeline } from '../support/open-reader'
import { publishedEdition } from '../support/published-edition'
import { smallEdition } from '../support/small-edition'

afterEach(() => {
  vi.restoreAllMocks()
})

it('has its parts by the names that readers rely on', async () => {
  await openReader()
  expect(main()).toContainElement(screen.getByRole('heading', { level: 1, name: 'A bridge opens' }))
  expect(quotes()).toBeVisible()
  expect(within(timeline()).getByRole('heading', { name: 'Timeline' })).toBeVisible()
  expect(within(entities()).getByRole('heading', { name: 'Entities' })).toBeVisible()
  expect(screen.getAllByRole('status')).toHaveLength(1)
  expect(screen.getAllByRole('main')).toHaveLength(1)
})

it('says whose the headline is, and where the original is', async () => {
  await openReader()
  expect(main()).toHaveTextContent('headline, summary and side-heads by Lectern')
  expect(within(main()).getByRole('link', { name: 'Original' })).toHaveAttribute(
    'href',
    'https://courier.example/bridge',
  )
  expect(main().querySelector('header time')).toHaveAttribute('datetime', '2021-05-03')
})

it('stands beside the text with what the record says and what is missing', async () => {
  await openReader()
  const text = quotes().textContent
  expect(text).toContain('The council counted 41 letters.About “Some residents had wanted a ferry”')
  expect(text).toContain('The letter is not reproduced.“a letter”')
  expect(text).toContain('“March 2012”: March 2012')
})

it('says how the text was come by, and lists every source', async () => {
  await openReader()
  const sources = screen.getByRole('region', { name: 'Sources' })
  expect(sources).toHaveTextContent('Invented for tests.')
  expect(sources).toHaveTextContent('Checked 1 June 2021; seen whole.')
  expect(sources).toHaveTextContent('Checked 1 June 2021; not seen, cited by others.')
})

it('takes two notes on the same words for two', async () => {
  const warned = vi.spyOn(console, 'error').mockImplementation(() => {})
  const [note] = smallEdition.notes
  if (!note) throw new Error('The small edition has no note')
  const notes = [note, { ...note, id: 'n-more', text: 'Nobody counted the answers.' }]
  await openReader({ edition: { ...smallEdition, notes } })
  expect(quotes()).toHaveTextContent('Nobody counted the answers.')
  expect(quotes()).toHaveTextContent('The council counted 41 letters.')
  expect(warned).not.toHaveBeenCalled()
})

describe('the time strip', () => {
  function strip() {
    return within(main()).getByRole('figure', { name: 'Time strip' })
  }

  it('leads to each event, and to the article’s own', async () => {
    await openReader()
    const hrefs = within(strip())
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
    expect(new Set(hrefs)).toEqual(new Set(['#event-opening', '#event-article-appears']))
  })

  it('goes to the event that a mark stands for', async () => {
    const { user } = await openReader()
    const [mark] = within(strip()).getAllByRole('link', { name: /^The bridge opens/ })
    if (!mark) throw new Error('The strip has no mark')
    await user.click(mark)
    const [event] = within(timeline()).getAllByRole('listitem')
    await waitFor(() => expect(event).toHaveFocus())
  })

  it('opens a list where one mark stands for several', async () => {
    const later = smallEdition.entities.flatMap((entity) =>
      entity.kind === 'event' && entity.id === 'opening'
        ? [entity, { ...entity, id: 'speech', label: 'The mayor speaks' }]
        : [entity],
    )
    const { user } = await openReader({ edition: { ...smallEdition, entities: later } })
    const [mark] = within(strip()).getAllByRole('link', {
      name: 'The bridge opens, the mayor speaks 3 May 2 events: The bridge opens, The mayor speaks',
    })
    if (!mark) throw new Error('The strip has no mark for two')
    await user.click(mark)
    expect(location.hash).toBe('')
    const open = within(strip()).getByRole('list')
    expect(
      within(open)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#event-opening', '#event-speech'])
    expect(within(open).getAllByRole('link')[0]).toHaveFocus()
  })
})

describe('a mark of the time strip for several events', () => {
  const [opening] = smallEdition.entities.filter((entity) => entity.kind === 'event')

  it.each([
    {
      others: ['stated'],
      name: 'Opening, e-0 3 May 2 events: Opening, e-0',
      halfFilled: 0,
    },
    {
      others: ['background', 'background'],
      name: 'Opening and 2 more 3 May 3 events, 1 stated in the article and 2 background: Opening, e-0, e-1',
      halfFilled: 1,
    },
  ] as const)('says how many of each there are: $name', async ({ others, name, halfFilled }) => {
    if (!opening) throw new Error('The small edition has no event')
    const entities = [
      ...smallEdition.entities.filter(({ id }) => id !== opening.id),
      { ...opening, label: 'Opening' },
      ...others.map((standing, at) => ({ ...opening, id: `e-${at}`, label: `e-${at}`, standing })),
    ]
    await openReader({ edition: { ...smallEdition, entities } })
    const [mark] = within(main()).getAllByRole('link', { name })
    expect(mark?.querySelectorAll('circle[stroke-dasharray]')).toHaveLength(halfFilled)
  })
})

describe('for assistive technology', () => {
  it.each(['', '?entity=ruth-hale', '?entity=residents', '#event-opening'])(
    'at "%s": it has no obstacle',
    async (address) => {
      await openReader({ address, marks: 'every' })
      await expectAccessible()
    },
  )

  it('has every word of the published edition', async () => {
    const edition = publishedEdition()
    await openReader({ edition, address: '?entity=gina-raimondo' })
    const shown = [...main().querySelectorAll('[data-start]')].map((one) => one.textContent)
    expect(shown.join('\n\n')).toBe(edition.article.text)
  })
})
