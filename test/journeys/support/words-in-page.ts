import type { Page } from 'playwright'
import { EDITION } from './the-edition'

const { text } = EDITION.article

type Drawn = {
  /** The reader's hand went from the last word to the first. */
  readonly isBackward?: boolean
  /** What of the words stands in the middle of the window; or their end, near its foot. */
  readonly shows?: 'start' | 'middle' | 'end' | 'end near the foot'
}

/** Select words of the text as a reader's hand would leave them selected. */
export async function select(page: Page, words: string, drawn: Drawn = {}): Promise<void> {
  await draw(page, words, drawn)
  await tools(page).waitFor()
}

/** The same without awaiting that anything is offered. */
export async function draw(page: Page, words: string, drawn: Drawn = {}): Promise<void> {
  const { isBackward = false, shows = 'start' } = drawn
  const start = text.indexOf(words)
  await page.evaluate(selectInPage, { start, end: start + words.length, isBackward, shows })
}

type Selecting = Required<Drawn> & { readonly start: number; readonly end: number }

/** Runs in the page. */
function selectInPage({ start, end, isBackward, shows }: Selecting): void {
  const placeOf = (offset: number) => {
    const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-start]')]
    const paragraph = paragraphs.findLast((one) => Number(one.dataset['start']) <= offset)
    if (!paragraph) throw new Error('No such paragraph')
    let left = offset - Number(paragraph.dataset['start'])
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node.textContent ?? ''
      if (left <= length) return { node, left }
      left -= length
    }
    throw new Error('No such place')
  }
  const [from, to] = [placeOf(start), placeOf(end)]
  const selection = document.getSelection()
  if (isBackward) selection?.setBaseAndExtent(to.node, to.left, from.node, from.left)
  else selection?.setBaseAndExtent(from.node, from.left, to.node, to.left)
  const box = selection?.getRangeAt(0).getBoundingClientRect()
  if (!box) throw new Error('Nothing is selected')
  const top = {
    start: box.top - window.innerHeight / 2,
    middle: (box.top + box.bottom - window.innerHeight) / 2,
    end: box.bottom - window.innerHeight / 2,
    'end near the foot': box.bottom - window.innerHeight + 48,
  }[shows]
  window.scrollBy({ top, behavior: 'instant' })
}

/** The bar beside selected words. */
export function tools(page: Page) {
  return page.getByRole('region', { name: 'Selected words' })
}

/** The words that are marked as a passage; empty when none are. */
export function marked(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('passage') ?? []
    if (!(range instanceof Range)) return ''
    const inText = [...document.querySelectorAll('[data-start]')].filter((paragraph) =>
      range.intersectsNode(paragraph),
    )
    return inText
      .map((paragraph) => {
        const own = document.createRange()
        own.selectNodeContents(paragraph)
        if (paragraph.contains(range.startContainer))
          own.setStart(range.startContainer, range.startOffset)
        if (paragraph.contains(range.endContainer)) own.setEnd(range.endContainer, range.endOffset)
        return own.toString()
      })
      .join('')
  })
}

/** Whether the marked words show, clear of the bars. */
export function isInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('passage') ?? []
    if (!(range instanceof Range)) return false
    const { top, bottom } = range.getBoundingClientRect()
    return bottom > 48 && top < window.innerHeight - 48
  })
}

/** Where a word of the text stands in the window, scrolled to its middle. */
export async function boxOf(page: Page, word: string) {
  const start = text.indexOf(word)
  return page.evaluate(
    ({ from, length }) => {
      const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-start]')]
      const paragraph = paragraphs.findLast((one) => Number(one.dataset['start']) <= from)
      const walker = document.createTreeWalker(paragraph ?? document.body, NodeFilter.SHOW_TEXT)
      let left = from - Number(paragraph?.dataset['start'])
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const own = (node.textContent ?? '').length
        if (left < own) {
          const range = document.createRange()
          range.setStart(node, left)
          range.setEnd(node, left + length)
          const { x, y, width, height } = range.getBoundingClientRect()
          return { x, y, width, height }
        }
        left -= own
      }
      throw new Error('No such word')
    },
    { from: start, length: word.length },
  )
}
