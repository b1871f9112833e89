import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  addressBar,
  listed,
  main,
  mention,
  mentions,
  openReader,
  panel,
  paragraphsShown,
  status,
} from '../../support/open-reader'
import { smallEdition } from '../../support/small-edition'

const RESIDENTS = 'Unnamed residents: 0 of 1 quote, 1 mention, no events'

describe('a joint mention', () => {
  it('offers each entity that it points at', async () => {
    const { user } = await openReader({ marks: 'every' })
    await user.click(mention('They and Hale'))
    const menu = await screen.findByRole('dialog', { name: '“They and Hale” points at' })
    expect(
      within(menu)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Unnamed residents', 'Ruth Hale'])
    expect(addressBar()).toBe('/')
    await user.click(within(menu).getByRole('link', { name: 'Unnamed residents' }))
    expect(addressBar()).toBe('/?entity=residents')
    expect(status()).toBe(RESIDENTS)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('takes focus to the first of them', async () => {
    const { user } = await openReader({ marks: 'every' })
    await user.click(mention('They and Hale'))
    const menu = await screen.findByRole('dialog')
    expect(within(menu).getByRole('link', { name: 'Unnamed residents' })).toHaveFocus()
  })

  it('is marked when either is chosen', async () => {
    const { user } = await openReader({ marks: 'every' })
    await user.click(listed('Unnamed residents'))
    expect(mention('They and Hale')).toHaveAttribute('aria-current', 'true')
    await user.click(listed('Ruth Hale'))
    expect(mention('They and Hale')).toHaveAttribute('aria-current', 'true')
    await user.click(listed('Alder Bridge'))
    expect(mention('They and Hale')).not.toHaveAttribute('aria-current')
  })
})

describe('the text', () => {
  it('stays the very same nodes whatever is chosen', async () => {
    const { user } = await openReader()
    const text = main().querySelector('[data-text]')
    if (!text) throw new Error('The page has no text')
    const nodes = textNodesOf(text)
    const changes: MutationRecord[] = []
    const observer = new MutationObserver((records) => changes.push(...records))
    observer.observe(text, { childList: true, characterData: true, subtree: true })

    await user.click(mention('Ruth Hale'))
    await user.click(listed('Unnamed residents'))
    await user.click(within(panel()).getByRole('button', { name: 'Next mention' }))
    await user.keyboard('{Escape}')

    changes.push(...observer.takeRecords())
    observer.disconnect()
    expect(changes).toEqual([])
    expect(textNodesOf(text)).toEqual(nodes)
    expect(nodes.every((node) => node.isConnected)).toBe(true)
  })

  it.each(['names', 'every', 'nothing'] as const)(
    'with marks %s: it is the article’s exactly, paragraph by paragraph',
    async (marks) => {
      await openReader({ marks, address: '?entity=ruth-hale' })
      const shown = paragraphsShown().map((paragraph) => paragraph.textContent)
      expect(shown.join('\n\n')).toBe(smallEdition.article.text)
    },
  )

  it('is all there where the edition has no sections', async () => {
    await openReader({ edition: { ...smallEdition, sections: [] } })
    expect(main()).toHaveTextContent('3 May 2021')
    expect(main()).toHaveTextContent('They and Hale signed a letter in March 2012.')
    expect(mention('Ruth Hale')).toBeVisible()
  })

  it('has no links without marks, and keeps what is chosen in them when they return', async () => {
    const { change } = await openReader({ address: '?entity=ruth-hale' })
    change({ marks: 'nothing' })
    expect(mentions('the mayor')).toEqual([])
    change({ marks: 'every' })
    await waitFor(() => expect(mention('the mayor')).toHaveAttribute('aria-current', 'true'))
  })
})

function textNodesOf(element: Element): Node[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Node[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
  return nodes
}
