import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  addressBar,
  entities,
  listed,
  main,
  mention,
  openReader,
  panel,
  paragraphsShown,
  quotes,
  status,
  timeline,
} from '../../support/open-reader'

function quotation() {
  return within(quotes()).getByRole('figure')
}

describe('the page opened with a place', () => {
  it.each([
    ['#p3', 'Paragraph 3, in “The dispute”', () => paragraphsShown()[2]],
    [
      '#the-dispute',
      'Section 2 of 2: The dispute',
      () => within(main()).getByRole('heading', { name: 'The dispute' }),
    ],
    ['#quote-nine-years', 'Quote 1 of 1, Ruth Hale', quotation],
    [
      '#event-opening',
      'Event: The bridge opens, 3 May 2021',
      () => within(timeline()).getAllByRole('listitem')[0],
    ],
    [
      '#entity-residents',
      'Unnamed residents, among the entities',
      () => listed('Unnamed residents').closest('li'),
    ],
  ])('%s: it goes there and says "%s"', async (address, words, element) => {
    await openReader({ address })
    await waitFor(() => expect(status()).toBe(words))
    expect(element()).toHaveFocus()
    expect(await screen.findByRole('link', { name: 'Read from the start' })).toBeVisible()
    expect(addressBar()).toBe(`/${address}`)
  })

  it('leaves those where they are who have begun to read, and marks it', async () => {
    document.documentElement.dataset['begun'] = ''
    onTestFinished(() => {
      delete document.documentElement.dataset['begun']
    })
    await openReader({ address: '#p3' })
    await waitFor(() => expect(paragraphsShown()[2]).toHaveAttribute('data-target'))
    expect(paragraphsShown()[2]).not.toHaveFocus()
  })

  it('chooses nothing by going to an entity', async () => {
    await openReader({ address: '#entity-ruth-hale' })
    await waitFor(() => expect(status()).toBe('Ruth Hale, among the entities'))
    expect(mention('Ruth Hale')).not.toHaveAttribute('aria-current')
    expect(within(entities()).getByText('Mayor of Alder.')).toBeVisible()
  })

  it.each([
    ['?entity=nobody', 'Not found: ?entity=nobody', ['?entity=nobody']],
    ['#p99', 'Not found: #p99', ['#p99']],
    ['#quote-ten-years', 'Not found: #quote-ten-years', ['#quote-ten-years']],
    [
      '?entity=nobody#entity-nobody',
      'Not found: ?entity=nobody. Not found: #entity-nobody',
      ['?entity=nobody', '#entity-nobody'],
    ],
    [
      '?entity=nobody#p3',
      'Paragraph 3, in “The dispute”. Not found: ?entity=nobody',
      ['?entity=nobody'],
    ],
  ])('%s: it says what was not found', async (address, words, missing) => {
    await openReader({ address })
    await waitFor(() => expect(status()).toBe(words))
    for (const part of missing) expect(screen.getByText(part)).toBeVisible()
    expect(mention('Ruth Hale')).toBeVisible()
    expect(quotation()).toBeVisible()
  })

  it('says it until the reader has read on', async () => {
    await openReader({ address: '#p2' })
    const line = await screen.findByRole('region', { name: 'Where the link has led' })
    onTestFinished(() => {
      window.scrollY = 0
    })
    scrolledTo(window.innerHeight)
    expect(line).toBeVisible()
    scrolledTo(window.innerHeight + 1)
    await waitFor(() => expect(line).not.toBeInTheDocument())
  })

  it('leaves it to the panel to say who is chosen', async () => {
    await openReader({ address: '?entity=ruth-hale' })
    await waitFor(() => expect(status()).toBe('Ruth Hale: 1 of 1 quote, 5 mentions, 1 event'))
    expect(screen.queryByRole('region', { name: 'Where the link has led' })).toBeNull()
  })

  it('names the place and what is marked', async () => {
    await openReader({ address: '?entity=ruth-hale&marks=voices#p3', marks: 'voices' })
    const words = 'Paragraph 3, in “The dispute”, who says this'
    await waitFor(() => expect(status()).toBe(words))
    expect(screen.getByText(words, { selector: '.landing-line *' })).toBeVisible()
  })

  it('marks its place again in a text that is drawn with other marks', async () => {
    const { change } = await openReader({ address: '#p3' })
    await waitFor(() => expect(paragraphsShown()[2]).toHaveAttribute('data-target'))
    const before = paragraphsShown()[2]
    change({ marks: 'nothing' })
    expect(paragraphsShown()[2]).not.toBe(before)
    expect(paragraphsShown()[2]).toHaveAttribute('data-target')
  })

  it('says quietly what it does not understand', async () => {
    await openReader({ address: '?show=x#PASSAGE' })
    await waitFor(() => expect(status()).toContain('show=x'))
    expect(status()).toContain('#PASSAGE')
  })

  it('says nothing where there is nothing to say', async () => {
    await openReader()
    await act(async () => {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    })
    expect(status()).toBe('')
    expect(screen.queryByRole('link', { name: 'Read from the start' })).toBeNull()
  })
})

describe('a link to a place', () => {
  it('moves focus there, and says where and how to get back', async () => {
    const { user } = await openReader()
    const link = within(quotes()).getByRole('link', { name: 'In the text' })
    await user.click(link)
    await waitFor(() => expect(status()).toBe('Paragraph 2, in “The opening”'))
    expect(paragraphsShown()[1]).toHaveFocus()
    expect(addressBar()).toBe('/#p2')
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(link).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
  })

  it('followed twice moves focus twice, in one entry of the history', async () => {
    const { user } = await openReader()
    const link = within(quotes()).getByRole('link', { name: 'In the text' })
    await user.click(link)
    await waitFor(() => expect(paragraphsShown()[1]).toHaveFocus())
    const before = history.length
    link.focus()
    await user.click(link)
    await waitFor(() => expect(paragraphsShown()[1]).toHaveFocus())
    expect(history.length).toBe(before)
  })

  it('keeps the choice', async () => {
    const { user } = await openReader({ address: '?entity=ruth-hale' })
    await user.click(within(panel()).getByRole('link', { name: 'In the text' }))
    await waitFor(() => expect(addressBar()).toBe('/?entity=ruth-hale#p2'))
    expect(mention('Ruth Hale')).toHaveAttribute('aria-current', 'true')
  })

  it('to a quote gives up the choice, which has the place of the quote', async () => {
    const { user } = await openReader({ address: '?entity=ruth-hale' })
    const [card] = within(entities()).getAllByRole('link', { name: /^Quote 1/, hidden: true })
    if (!card) throw new Error('The entry has no way to the quote')
    await user.click(card)
    await waitFor(() => expect(addressBar()).toBe('/#quote-nine-years'))
    await waitFor(() => expect(quotation()).toHaveFocus())
  })

  it('goes to a part of the page, and has nothing to say about it', async () => {
    const { user } = await openReader()
    const parts = screen.getByRole('navigation', { name: 'Parts of the edition' })
    await user.click(within(parts).getByRole('link', { name: 'Entities' }))
    await waitFor(() => expect(entities()).toHaveFocus())
    expect(addressBar()).toBe('/#entities')
    expect(status()).toBe('')
  })

  it('is dismissed, and the focus goes to the place', async () => {
    const { user } = await openReader({ address: '#p3' })
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull()
    expect(addressBar()).toBe('/#p3')
    expect(paragraphsShown()[2]).toHaveFocus()
  })

  it('is said anew when it is followed again after that', async () => {
    const { user } = await openReader()
    const link = within(quotes()).getByRole('link', { name: 'In the text' })
    await user.click(link)
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }))
    await user.click(link)
    expect(await screen.findByRole('button', { name: 'Dismiss' })).toBeVisible()
  })

  it('moves no focus on Back', async () => {
    const { user } = await openReader()
    await user.click(within(quotes()).getByRole('link', { name: 'In the text' }))
    await waitFor(() => expect(paragraphsShown()[1]).toHaveFocus())
    mention('Ruth Hale').focus()
    act(() => history.back())
    await waitFor(() => expect(addressBar()).toBe('/'))
    expect(mention('Ruth Hale')).toHaveFocus()
  })
})

/** As if the reader had scrolled so far, in CSS pixels. */
function scrolledTo(y: number): void {
  window.scrollY = y
  fireEvent.scroll(window)
}
