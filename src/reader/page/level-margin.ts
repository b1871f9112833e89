import type { Root } from './root'
import { rangeInPage } from './words-in-page'

/** Least distance between two things in the margin, in CSS pixels. */
const MARGIN_GAP_PX = 8

/**
 * Bring what stands in the margin level with its words, each below the one before.
 *
 * Reads the whole layout first and writes afterwards; does nothing to a margin that is not
 * beside the text (on a phone).
 */
export function levelMargin(root: Root): void {
  const margin = root.querySelector<HTMLElement>('[data-margin]')
  const text = root.querySelector('[data-text]')
  if (!margin || !text) return
  const items = [...margin.querySelectorAll<HTMLElement>('[data-beside]')]
  const tops = isBeside(margin, text)
    ? levelTops(root, { margin, text, items })
    : items.map(() => '')
  items.forEach((item, index) => {
    item.style.marginTop = tops[index] ?? ''
  })
}

/**
 * Where the words begin that an element of the margin stands beside, in pixels from the top of the
 * window; `null` for any other element, and where the margin is not beside the text.
 */
export function topOfWordsBeside(root: Root, element: Element): number | null {
  const item = element.closest<HTMLElement>('[data-beside]')
  const text = root.querySelector('[data-text]')
  if (!item || !text || !isBeside(item, text)) return null
  return topOf(root, Number(item.dataset['beside']))
}

/** Call back when the text or something in the margin changes its size; returns how to stop. */
export function watchLayout(root: Root, onChange: () => void): () => void {
  const observer = new ResizeObserver(() => onChange())
  for (const element of root.querySelectorAll('[data-text], [data-beside]')) {
    observer.observe(element)
  }
  return () => observer.disconnect()
}

/** Whether the margin stands beside the text and not below it. */
function isBeside(margin: Element, text: Element): boolean {
  return margin.getBoundingClientRect().top < text.getBoundingClientRect().bottom
}

type Layout = {
  readonly margin: HTMLElement
  readonly text: Element
  readonly items: readonly HTMLElement[]
}

/** The margin-top of each item, as CSS. */
function levelTops(root: Root, { margin, text, items }: Layout): string[] {
  const textTop = text.getBoundingClientRect().top
  const origin = margin.getBoundingClientRect().top - textTop
  let bottom = 0
  return items.map((item) => {
    const { height } = item.getBoundingClientRect()
    if (height === 0) return ''
    const at = (topOf(root, Number(item.dataset['beside'])) ?? textTop) - textTop
    const wanted = at - origin
    const gap = bottom === 0 ? 0 : MARGIN_GAP_PX
    const top = Math.max(wanted, bottom + gap)
    const distance = top - bottom
    bottom = top + height
    // Not rounded: below many items the parts of a pixel would be lines.
    return `${distance}px`
  })
}

/** The top of the line that holds the unit at `offset`, in pixels from the top of the window. */
function topOf(root: Root, offset: number): number | null {
  return rangeInPage(root, { start: offset, end: offset + 1 })?.getBoundingClientRect().top ?? null
}
