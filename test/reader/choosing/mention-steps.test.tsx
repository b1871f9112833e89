import { cleanup, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  listed,
  mention,
  type openReader,
  panel,
  paragraphsShown,
  quotes,
  status,
} from '../../support/open-reader'
import { smallEdition } from '../../support/small-edition'

/** The place among the mentions is kept for the visit, so every test has a visit of its own. */
beforeEach(() => {
  vi.resetModules()
})

function stepper() {
  return within(panel())
}

async function openChosen(props: Parameters<typeof openReader>[0] = {}) {
  const { openReader: open } = await import('../../support/open-reader')
  const opened = await open({ address: '?entity=ruth-hale', marks: 'every', ...props })
  const named = within(panel()).queryByRole('tab', { name: /^Named/ })
  if (named) await opened.user.click(named)
  named?.blur()
  return opened
}

function next() {
  return stepper().getByRole('button', { name: 'Next mention' })
}

function previous() {
  return stepper().getByRole('button', { name: 'Previous mention' })
}

describe('the buttons', () => {
  it('say how many mentions there are before the first step', async () => {
    await openChosen()
    expect(next().parentElement).toHaveTextContent('5 mentions')
  })

  it('go through the mentions, round to the first, and say which', async () => {
    const { user } = await openChosen()
    const seen: (readonly [string | null, string | null])[] = []
    for (let step = 0; step < 6; step++) {
      await user.click(next())
      seen.push([status(), document.activeElement?.textContent ?? null])
    }
    expect(seen).toEqual([
      ['Mention 1 of 5, in “The opening”', 'the mayor'],
      ['Mention 2 of 5, in “The opening”', 'Ruth Hale'],
      ['Mention 3 of 5, in “The opening”', 'she'],
      ['Mention 4 of 5, in “The dispute”', 'They and Hale'],
      ['Mention 5 of 5, in “The dispute”', 'They and Hale'],
      ['Mention 1 of 5, in “The opening”', 'the mayor'],
    ])
    expect(next().parentElement).toHaveTextContent('1 of 5')
  })

  it('go back from the first to the last', async () => {
    const { user } = await openChosen()
    await user.click(previous())
    expect(status()).toBe('Mention 5 of 5, in “The dispute”')
    await user.click(previous())
    expect(status()).toBe('Mention 4 of 5, in “The dispute”')
  })

  it('move focus to the link itself, so that Enter follows it', async () => {
    const { user } = await openChosen()
    await user.click(next())
    expect(mention('the mayor')).toHaveFocus()
  })

  it('reach words that are no link', async () => {
    const { user } = await openChosen({ marks: 'nothing' })
    await user.click(next())
    expect(document.activeElement).toHaveTextContent(/^the mayor$/)
    expect(paragraphsShown()[1]).toContainElement(mustBeElement(document.activeElement))
  })

  it('stand with the chosen entity and with no other', async () => {
    const { user } = await openChosen()
    await user.click(listed('Alder Bridge'))
    await user.click(next())
    expect(status()).toBe('Mention 1 of 1, in “The opening”')
    expect(mention('The bridge at Alder')).toHaveFocus()
    await user.click(within(quotes()).getByRole('button', { name: 'Close' }))
    expect(stepper().queryByRole('button', { name: 'Next mention' })).toBeNull()
  })

  it('name no section where the article has none', async () => {
    const { user } = await openChosen({ edition: { ...smallEdition, sections: [] } })
    await user.click(next())
    expect(status()).toBe('Mention 1 of 5')
  })

  it('begins anew in another edition', async () => {
    const { user } = await openChosen()
    await user.click(previous())
    cleanup()
    const mentions = smallEdition.mentions.slice(1, 2)
    await openChosen({ edition: { ...smallEdition, id: 'ferry-sinks', mentions } })
    expect(next().parentElement).toHaveTextContent('1 mention')
  })
})

describe('the keys', () => {
  it.each([
    ['n', 'Mention 1 of 5, in “The opening”'],
    ['N', 'Mention 1 of 5, in “The opening”'],
    ['p', 'Mention 5 of 5, in “The dispute”'],
    ['nnp', 'Mention 1 of 5, in “The opening”'],
  ])('%s: it says "%s"', async (keys, words) => {
    const { user } = await openChosen()
    await user.keyboard(keys)
    expect(status()).toBe(words)
    expect(document.body).not.toHaveFocus()
  })

  it.each([
    ['with Ctrl', '{Control>}n{/Control}'],
    ['with Cmd', '{Meta>}p{/Meta}'],
    ['with Alt', '{Alt>}n{/Alt}'],
    ['another key', 'm'],
  ])('%s: it leaves them alone', async (_name, keys) => {
    const { user } = await openChosen()
    const before = status()
    await user.keyboard(keys)
    expect(status()).toBe(before)
    expect(document.body).toHaveFocus()
  })

  it.each(['input', 'textarea', 'select'])('while typing in %s: it does not step', async (name) => {
    const { user } = await openChosen()
    const before = status()
    const field = document.body.appendChild(document.createElement(name))
    field.focus()
    await user.keyboard('np')
    expect(field).toHaveFocus()
    expect(status()).toBe(before)
    field.remove()
  })

  it('do nothing when they are switched off', async () => {
    const { user } = await openChosen({ hasKeys: false })
    const before = status()
    await user.keyboard('n')
    expect(status()).toBe(before)
    expect(document.body).toHaveFocus()
  })
})

describe('the keys where nothing is chosen', () => {
  /** The marked mentions of the small edition: four in its second paragraph, one in its third. */
  const MARKED = [
    ['The bridge at Alder', 'Marked mention 1 of 5, Alder Bridge, in “The opening”'],
    ['the mayor', 'Marked mention 2 of 5, Ruth Hale, in “The opening”'],
    ['Ruth Hale', 'Marked mention 3 of 5, Ruth Hale, in “The opening”'],
    ['she', 'Marked mention 4 of 5, Ruth Hale, in “The opening”'],
    ['They and Hale', 'Marked mention 5 of 5, Unnamed residents and Ruth Hale, in “The dispute”'],
  ] as const

  it('go through what is marked, round to the first, and say whose mention it is', async () => {
    const { user } = await openChosen({ address: '' })
    showLines(0)
    for (const [words, said] of [...MARKED, MARKED[0]]) {
      await user.keyboard('n')
      expect([document.activeElement?.textContent, status()]).toEqual([words, said])
    }
    for (const [words, said] of MARKED.toReversed()) {
      await user.keyboard('p')
      expect([document.activeElement?.textContent, status()]).toEqual([words, said])
    }
  })

  it.each([
    { key: 'n', goneBy: 0, words: 'The bridge at Alder' },
    { key: 'p', goneBy: 0, words: 'They and Hale' },
    { key: 'n', goneBy: 12, words: 'Ruth Hale' },
    { key: 'p', goneBy: 12, words: 'the mayor' },
    { key: 'n', goneBy: 19, words: 'They and Hale' },
    { key: 'n', goneBy: 40, words: 'The bridge at Alder' },
    { key: 'p', goneBy: 40, words: 'They and Hale' },
  ])('$key: goes on from the top of the window, $goneBy lines down, to “$words”', async (row) => {
    const { user } = await openChosen({ address: '' })
    showLines(row.goneBy)
    await user.keyboard(row.key)
    expect(document.activeElement).toHaveTextContent(row.words)
  })

  it('go on from the window where the mention gone to no longer shows', async () => {
    const { user } = await openChosen({ address: '' })
    showLines(0)
    await user.keyboard('n')
    showLines(12)
    await user.keyboard('n')
    expect(mention('Ruth Hale')).toHaveFocus()
  })

  it('bring it into the window', async () => {
    const { user } = await openChosen({ address: '' })
    showLines(0)
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView')
    await user.keyboard('n')
    expect(seen.mock.contexts).toEqual([mention('The bridge at Alder')])
  })

  it.each(['nothing', 'voices'] as const)('say so where %s is marked', async (marks) => {
    const { user } = await openChosen({ address: '', marks })
    await user.keyboard('n')
    expect(status()).toBe('No names are marked; choose what to mark under View')
    expect(document.body).toHaveFocus()
  })
})

/**
 * Lay the text out as a browser would of whose window so many lines have gone by: a paragraph has
 * ten lines, and each of its mentions a line of its own, counted from the top of the paragraph.
 */
function showLines(goneBy: number): void {
  const lines = new Map<Element, DOMRect>()
  for (const [above, paragraph] of paragraphsShown().entries()) {
    const top = 10 * above - goneBy
    lines.set(paragraph, new DOMRect(0, top, 1, 10))
    for (const [line, link] of paragraph.querySelectorAll('a').entries()) {
      lines.set(link, new DOMRect(0, top + line, 1, 1))
    }
  }
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return lines.get(this) ?? new DOMRect()
  })
}

function mustBeElement(element: Element | null): HTMLElement {
  if (!(element instanceof HTMLElement)) throw new Error('Nothing has focus')
  return element
}
