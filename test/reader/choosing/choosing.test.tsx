import { act, fireEvent, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import {
  addressBar,
  listed,
  main,
  mention,
  openReader,
  paragraphsShown,
  quotes,
  status,
  timeline,
} from '../../support/open-reader'
import { smallEdition } from '../../support/small-edition'

const HALE = 'Ruth Hale: 1 of 1 quote, 5 mentions, 1 event'

const RESIDENTS = 'Unnamed residents: 0 of 1 quote, 1 mention, no events'

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
    expect(within(quotes()).getByRole('heading', { level: 2 })).toHaveTextContent(HALE)
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

  it('shows only the events that concern it', async () => {
    const { user } = await openReader()
    expect(within(timeline()).getAllByRole('listitem')).toHaveLength(2)
    await user.click(mention('Ruth Hale'))
    expect(within(timeline()).getAllByRole('listitem')).toHaveLength(1)
    expect(within(timeline()).getByRole('heading', { name: 'The bridge opens' })).toBeVisible()
    await user.click(listed('Unnamed residents'))
    expect(within(timeline()).queryAllByRole('listitem')).toEqual([])
    expect(timeline()).toHaveTextContent('No event here concerns the residents.')
  })
})

describe('the quotes', () => {
  it.each([
    ['Ruth Hale', 'Said by Hale'],
    ['Alder Bridge', 'Concerns the bridge'],
  ])('for %s: it shows one, with the reason "%s"', async (name, reason) => {
    const { user } = await openReader()
    expect(within(quotes()).queryByText(reason)).not.toBeVisible()
    await user.click(listed(name))
    expect(quotation()).toBeVisible()
    expect(within(quotes()).getByText(reason)).toBeVisible()
    expect(
      within(quotes()).queryByText(/^No quotation names/, { selector: ':not([hidden])' }),
    ).toBe(null)
  })

  it('names the words that name an entity', async () => {
    const [first] = smallEdition.mentions
    if (!first) throw new Error('The small edition has no mention')
    const start = smallEdition.article.text.indexOf('We are')
    const we = { ...first, id: 'm-we', start, end: start + 2, words: 'We', entities: ['residents'] }
    const edition = { ...smallEdition, mentions: [...smallEdition.mentions, we] }
    const { user } = await openReader({ edition })
    await user.click(listed('Unnamed residents'))
    expect(within(quotes()).getByText('Names the residents (“We”)')).toBeVisible()
  })

  it('hides one that has nothing to do with the choice, and says what there is instead', async () => {
    const { user } = await openReader()
    await user.click(listed('Unnamed residents'))
    expect(quotation()).not.toBeVisible()
    expect(
      within(quotes()).getByText(
        'No quotation names the residents. Mentioned once, in “The dispute”.',
      ),
    ).toBeVisible()
    expect(within(quotes()).getByRole('heading', { level: 2 })).toHaveTextContent(RESIDENTS)
  })

  it('are all there without a choice, counted in the heading', async () => {
    await openReader()
    expect(within(quotes()).getByRole('heading', { level: 2 })).toHaveTextContent('Quotes: 1 quote')
    expect(quotation()).toBeVisible()
    expect(within(quotes()).queryByRole('button', { name: 'Clear' })).toBeNull()
  })
})

describe('undoing', () => {
  it.each([
    ['Clear', (user: User) => user.click(clearButton())],
    ['Esc', (user: User) => user.keyboard('{Escape}')],
  ])('by %s: it takes the choice out of the address', async (_name, undo) => {
    const { user } = await openReader()
    await user.click(listed('Unnamed residents'))
    await undo(user)
    expect(addressBar()).toBe('/')
    expect(status()).toBe('No entity chosen')
    expect(quotation()).toBeVisible()
    expect(within(quotes()).getByRole('heading', { level: 2 })).toHaveTextContent('Quotes: 1 quote')
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

/** The quotation in the list, whether it shows or not. */
function quotation() {
  return within(quotes()).getByRole('figure', { hidden: true })
}

function clearButton() {
  return within(quotes()).getByRole('button', { name: 'Clear' })
}
