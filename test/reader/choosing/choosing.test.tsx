import { act, fireEvent, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import {
  addressBar,
  listed,
  main,
  mention,
  openReader,
  panel,
  paragraphsShown,
  quotation,
  quotes,
  status,
  timeline,
} from '../../support/open-reader'
import { smallEdition } from '../../support/small-edition'

const HALE = 'Ruth Hale: 1 of 1 quote, 5 mentions, 1 event'

type User = Awaited<ReturnType<typeof openReader>>['user']

describe('choosing', () => {
  it.each([
    ['a mention in the text', () => mention('Ruth Hale')],
    ['a role in the text', () => mention('the mayor')],
    ['the list', () => listed('Ruth Hale')],
    ['the name above a quote', () => within(quotation()).getByRole('link', { name: 'Ruth Hale' })],
  ])('by a click on %s: it writes the address and says what it found', async (_name, link) => {
    const { user } = await openReader()
    expect(status()).toBe('')
    await user.click(link())
    expect(addressBar()).toBe('/?entity=ruth-hale')
    expect(status()).toBe(HALE)
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent('Ruth Hale')
  })

  it.each([
    ['a mention in the text', () => mention('The bridge at Alder')],
    ['the list', () => listed('Alder Bridge')],
  ])('by Enter on %s: it does the same', async (_name, link) => {
    const { user } = await openReader()
    link().focus()
    await user.keyboard('{Enter}')
    expect(addressBar()).toBe('/?entity=alder-bridge')
    expect(status()).toBe('Alder Bridge: 1 of 1 quote, 1 mention, 1 event')
  })

  it('leaves focus and the page where they are', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
    const { user } = await openReader()
    await user.click(mention('Ruth Hale'))
    expect(mention('Ruth Hale')).toHaveFocus()
    expect(scrolled).not.toHaveBeenCalled()
    scrolled.mockRestore()
  })

  it('shows what is chosen from its beginning, wherever one was in what was chosen before', async () => {
    const { user } = await openReader()
    await user.click(mention('Ruth Hale'))
    const scrolling = panel().closest('.panel') ?? panel()
    scrolling.scrollTop = 50
    await user.click(listed('Alder Bridge'))
    expect(scrolling.scrollTop).toBe(0)
  })

  it('marks every mention of what is chosen, and no other', async () => {
    const { user } = await openReader()
    await user.click(mention('Ruth Hale'))
    const current = paragraphsShown().flatMap((paragraph) =>
      within(paragraph).queryAllByRole('link', { current: true }),
    )
    expect(current.map(({ textContent }) => textContent)).toEqual([
      'the mayor',
      'Ruth Hale',
      'Hale',
    ])
    expect(mention('The bridge at Alder')).not.toHaveAttribute('aria-current')
    expect(listed('Ruth Hale')).toHaveAttribute('aria-current', 'true')
    expect(listed('Unnamed residents')).not.toHaveAttribute('aria-current')
  })

  it('moves the marks with the choice, and takes them away with it', async () => {
    const { user } = await openReader()
    await user.click(mention('Ruth Hale'))
    await user.click(mention('The bridge at Alder'))
    expect(mention('Ruth Hale')).not.toHaveAttribute('aria-current')
    expect(mention('The bridge at Alder')).toHaveAttribute('aria-current', 'true')
    await user.click(clearButton())
    expect(within(main()).queryAllByRole('link', { current: true })).toEqual([])
  })

  it('shows the events that concern it in the panel, and leaves the timeline whole', async () => {
    const { user } = await openReader()
    await user.click(mention('Ruth Hale'))
    await user.click(within(panel()).getByRole('tab', { name: 'Events 1' }))
    const [event, another] = within(panel()).getAllByRole('listitem')
    expect(event).toHaveTextContent('3 May 2021, the article tells of it')
    expect(within(panel()).getByRole('link', { name: 'The bridge opens' })).toHaveAttribute(
      'href',
      '#event-opening',
    )
    expect(another).toBeUndefined()
    expect(within(timeline()).getAllByRole('listitem')).toHaveLength(2)
  })
})

describe('on the strip and over the timeline', () => {
  const said = () => [...document.querySelectorAll<HTMLElement>('[data-events-said]')]

  it('says how many of the events concern what is chosen, with the way to the first', async () => {
    const { user } = await openReader()
    for (const words of said()) expect(words).not.toBeVisible()
    await user.click(mention('Ruth Hale'))
    expect(said().map(({ textContent }) => textContent)).toEqual([
      '1 of 2 events, Hale',
      '1 of 2 events, Hale',
    ])
    for (const words of said()) {
      expect(words).toBeVisible()
      expect(within(words).getByRole('link')).toHaveAttribute('href', '#event-opening')
    }
    expect(listItem('opening')).toHaveAttribute('data-concerned')
    expect(listItem('article-appears')).not.toHaveAttribute('data-concerned')
    await user.click(clearButton())
    for (const words of said()) expect(words).not.toBeVisible()
    expect(listItem('opening')).not.toHaveAttribute('data-concerned')
  })

  it('says nothing where no event concerns it', async () => {
    const { user } = await openReader()
    await user.click(listed('Unnamed residents'))
    for (const words of said()) expect(words).not.toBeVisible()
    expect(within(panel()).queryByRole('link', { name: /event/ })).toBeNull()
  })

  it('calls an event by its name, and says in the panel when it was', async () => {
    await openReader({ address: '?entity=opening' })
    expect(said().map(({ textContent }) => textContent)).toEqual([
      '1 of 2 events, The bridge opens',
      '1 of 2 events, The bridge opens',
    ])
    expect(within(panel()).getByRole('link', { name: '3 May 2021' })).toHaveAttribute(
      'href',
      '#event-opening',
    )
  })

  it('counts one event as one', async () => {
    const entities = smallEdition.entities.filter(({ id }) => id !== 'article-appears')
    const edition = { ...smallEdition, entities }
    await openReader({ address: '?entity=ruth-hale', edition })
    expect(said()[0]).toHaveTextContent('1 of 1 event, Hale')
  })
})

describe('undoing', () => {
  it.each([
    ['Close', (user: User) => user.click(clearButton())],
    ['Esc', (user: User) => user.keyboard('{Escape}')],
  ])('by %s: it takes the choice out of the address', async (_name, undo) => {
    const { user } = await openReader()
    await user.click(listed('Unnamed residents'))
    await undo(user)
    expect(addressBar()).toBe('/')
    expect(status()).toBe('No entity chosen')
    expect(quotation()).toBeVisible()
    expect(panel()).toHaveTextContent(/^$/)
  })

  it('leaves Esc to whoever has used it', async () => {
    const { user } = await openReader({ address: '?entity=ruth-hale' })
    const use = (event: KeyboardEvent) => event.preventDefault()
    document.addEventListener('keydown', use, { capture: true })
    await user.keyboard('{Escape}')
    document.removeEventListener('keydown', use, { capture: true })
    expect(addressBar()).toBe('/?entity=ruth-hale')
  })

  it('does nothing where nothing is chosen', async () => {
    const { user } = await openReader()
    const before = history.length
    await user.keyboard('{Escape}')
    expect([history.length, status()]).toEqual([before, ''])
  })
})

describe('the history', () => {
  it('has no entry for choosing the same again', async () => {
    const { user } = await openReader()
    await user.click(mention('Ruth Hale'))
    const before = history.length
    await user.click(mention('Ruth Hale'))
    await user.click(mention('the mayor'))
    await user.click(listed('Ruth Hale'))
    expect(history.length).toBe(before)
    expect(addressBar()).toBe('/?entity=ruth-hale')
  })

  it('keeps the place in the address when the same is chosen again', async () => {
    const { user } = await openReader({ address: '?entity=ruth-hale#p3' })
    const before = history.length
    await user.click(mention('Ruth Hale'))
    expect(addressBar()).toBe('/?entity=ruth-hale#p3')
    expect(history.length).toBe(before)
  })

  it('walks through the choices and back to none', async () => {
    const { user } = await openReader()
    await user.click(mention('Ruth Hale'))
    await user.click(mention('The bridge at Alder'))
    expect(addressBar()).toBe('/?entity=alder-bridge')

    act(() => history.back())
    await waitFor(() => expect(status()).toBe(HALE))
    expect(addressBar()).toBe('/?entity=ruth-hale')
    expect(mention('Ruth Hale')).toHaveAttribute('aria-current', 'true')

    act(() => history.back())
    await waitFor(() => expect(status()).toBe('No entity chosen'))
    expect(addressBar()).toBe('/')
    expect(mention('Ruth Hale')).not.toHaveAttribute('aria-current')

    act(() => history.forward())
    await waitFor(() => expect(status()).toBe(HALE))
  })

  it('gives the page back its choice when it is opened with one', async () => {
    await openReader({ address: '?entity=ruth-hale' })
    await waitFor(() => expect(status()).toBe(HALE))
    expect(mention('Ruth Hale')).toHaveAttribute('aria-current', 'true')
    const caption = within(quotation()).getByRole('link', { name: 'Ruth Hale' })
    await waitFor(() => expect(caption).toHaveAttribute('aria-current', 'true'))
  })
})

describe('other clicks', () => {
  it.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with Cmd', { metaKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with Alt', { altKey: true }],
    ['with the middle button', { button: 1 }],
  ])('%s: it leaves them to the browser', async (_name, how) => {
    await openReader()
    const prevented: boolean[] = []
    const look = (event: Event) => {
      prevented.push(event.defaultPrevented)
      event.preventDefault()
    }
    window.addEventListener('click', look)
    fireEvent.click(mention('Ruth Hale'), how)
    window.removeEventListener('click', look)
    expect(prevented).toEqual([false])
    expect(addressBar()).toBe('/')
    expect(status()).toBe('')
  })

  it('leads somewhere in a new tab, and without scripts', async () => {
    await openReader()
    expect(mention('Ruth Hale')).toHaveAttribute('href', '?entity=ruth-hale#entity-ruth-hale')
  })

  it('chooses nothing where the words are no mention', async () => {
    const { user } = await openReader()
    await user.click(within(main()).getByText(/had wanted a ferry instead/))
    expect(addressBar()).toBe('/')
  })
})

function clearButton() {
  return within(quotes()).getByRole('button', { name: 'Close' })
}

/** An event in the timeline. */
function listItem(id: string) {
  return document.getElementById(`event-${id}`)
}
