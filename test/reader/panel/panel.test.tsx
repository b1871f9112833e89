import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  addressBar,
  listed,
  main,
  openReader,
  panel,
  quotation,
  quotes,
  selectedTab,
} from '../../support/open-reader'
import { rangeOf, smallEdition, smallEditionWith } from '../../support/small-edition'

describe('the panel', () => {
  it('opens with what the one chosen said, whole, in both wordings', async () => {
    const { user } = await openReader()
    await user.click(listed('Ruth Hale'))
    expect(selectedTab()).toBe('Said 1')
    const figure = within(panel()).getByRole('figure', { name: 'Quote 1 of 1, Ruth Hale' })
    const [printed, official] = within(figure).getAllByRole('blockquote')
    expect(printed).toHaveTextContent('“It took nine years,” she added. “We are glad.”')
    expect(official).toHaveTextContent('“It has taken us nine long years.”')
    expect(within(panel()).queryByRole('list')).toBeNull()
  })

  it('folds for a link into the text, and opens again with the next choice', async () => {
    const { user } = await openReader()
    const fold = (name: string) => within(panel()).findByRole('button', { name, hidden: true })
    await user.click(listed('Ruth Hale'))
    await user.click(within(panel()).getByRole('link', { name: 'In the text' }))
    expect(await fold('Open')).toHaveAttribute('aria-expanded', 'false')
    await user.click(listed('Alder Bridge'))
    expect(await fold('Fold')).toHaveAttribute('aria-expanded', 'true')
  })

  it('opens with where one is named who said nothing, and in whose words', async () => {
    const { user } = await openReader()
    await user.click(listed('Alder Bridge'))
    expect(selectedTab()).toBe('Named 1')
    expect(within(panel()).getByRole('figure')).toHaveTextContent('Ruth Hale, about the bridge')
    expect(within(panel()).getByRole('link', { name: '“The bridge at Alder”' })).toBeVisible()
  })

  it('gives the words that name an entity in what another said', async () => {
    const [first] = smallEdition.mentions
    if (!first) throw new Error('The small edition has no mention')
    const start = smallEdition.article.text.indexOf('We are')
    const we = { ...first, id: 'm-we', start, end: start + 2, words: 'We', entities: ['residents'] }
    const edition = { ...smallEdition, mentions: [...smallEdition.mentions, we] }
    const { user } = await openReader({ edition })
    await user.click(listed('Unnamed residents'))
    expect(within(panel()).getByRole('figure')).toHaveTextContent('naming the residents (“We”)')
  })

  it('says what there is instead where no quote has to do with the choice', async () => {
    const { user } = await openReader()
    await user.click(listed('Unnamed residents'))
    expect(within(panel()).queryByRole('figure')).toBeNull()
    expect(
      within(panel()).getByText(
        'No quotation names the residents. Mentioned once, in “The dispute”.',
      ),
    ).toBeVisible()
    expect(within(panel()).queryByRole('tab', { name: /^Said/ })).toBeNull()
  })

  it('goes from tab to tab by the arrows, with the focus', async () => {
    const { user } = await openReader()
    await user.click(listed('Ruth Hale'))
    within(panel()).getByRole('tab', { selected: true }).focus()
    const seen: (string | null)[] = []
    for (const key of ['{ArrowRight}', '{ArrowRight}', '{ArrowRight}', '{ArrowRight}', '{End}']) {
      await user.keyboard(key)
      seen.push(selectedTab())
      expect(within(panel()).getByRole('tab', { selected: true })).toHaveFocus()
    }
    expect(seen).toEqual(['Named 5', 'Events 1', 'About', 'Said 1', 'About'])
    await user.keyboard('{Home}{ArrowLeft}')
    expect(selectedTab()).toBe('About')
  })

  it('begins anew with each choice', async () => {
    const { user } = await openReader()
    await user.click(listed('Ruth Hale'))
    await user.click(within(panel()).getByRole('tab', { name: 'About' }))
    await user.click(listed('Alder Bridge'))
    expect(selectedTab()).toBe('Named 1')
    await user.click(listed('Ruth Hale'))
    expect(selectedTab()).toBe('Said 1')
  })

  it('copies the link to what is chosen', async () => {
    const { user } = await openReader()
    await user.click(listed('Ruth Hale'))
    const [copy] = within(panel()).getAllByRole('button', { name: /^Copy link/ })
    expect(copy).toHaveAttribute('data-copies', '/read/alder-bridge-opens/?entity=ruth-hale')
  })

  it('has what the record says of the words about what is chosen', async () => {
    const notes = smallEdition.notes.map((note) => ({ ...note, ...rangeOf('said the mayor') }))
    const { user } = await openReader({ edition: smallEditionWith({ notes }) })
    await user.click(listed('Alder Bridge'))
    expect(panel()).not.toHaveTextContent('The council counted 41 letters.')
    await user.click(listed('Ruth Hale'))
    await user.click(within(panel()).getByRole('tab', { name: 'Named 5' }))
    expect(panel()).toHaveTextContent('The council counted 41 letters.')
  })

  it('has what the record says of a sentence about an event that is chosen', async () => {
    const notes = smallEdition.notes.map((note) => ({ ...note, ...rangeOf('said the mayor') }))
    const edition = smallEditionWith({ notes })
    await openReader({ edition, address: '?entity=opening' })
    expect(panel()).toHaveTextContent('The council counted 41 letters.')
  })

  it('is empty without a choice', async () => {
    await openReader()
    expect(panel()).toHaveTextContent(/^$/)
    expect(quotation()).toBeVisible()
    expect(within(quotes()).queryByRole('button', { name: 'Close' })).toBeNull()
  })
})

describe('the overview', () => {
  it('says what the edition has found, each part a link', async () => {
    await openReader()
    const links = within(main()).getAllByRole('link', { name: /./ })
    const shown = links.filter((link) => link.hasAttribute('data-shows'))
    expect(shown.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['1 quote', '?show=quotes#quotes'],
      ['not as officially worded', '?show=changed#quotes'],
      ['1 claim checked against the record', '?show=notes#quotes'],
      ['1 says less', '?show=claim-says-less#quotes'],
      ['2 dates resolved', '?show=dates#quotes'],
      ['1 thing it refers to and does not contain', '?show=gaps#quotes'],
    ])
  })

  it.each([
    ['1 quote', 'quotes', '“It took nine years,” she added. “We are glad.”'],
    ['not as officially worded', 'changed', '“It has taken us nine long years.”'],
    ['1 claim checked against the record', 'notes', 'The council counted 41 letters.'],
    ['2 dates resolved', 'dates', '“March 2012”: March 2012'],
    ['1 thing it refers to and does not contain', 'gaps', 'The letter is not reproduced.'],
  ])('shows %s in the panel, at an address', async (name, part, words) => {
    const { user } = await openReader()
    await user.click(within(main()).getByRole('link', { name }))
    expect(addressBar()).toBe(`/?show=${part}`)
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(name)
    expect(panel()).toHaveTextContent(words)
    await user.click(within(panel()).getByRole('button', { name: 'Close' }))
    expect(addressBar()).toBe('/')
    expect(panel()).toHaveTextContent(/^$/)
  })

  it('gives way to a choice', async () => {
    const { user } = await openReader({ address: '?show=notes' })
    await user.click(listed('Ruth Hale'))
    expect(addressBar()).toBe('/?entity=ruth-hale')
    expect(selectedTab()).toBe('Said 1')
  })
})
