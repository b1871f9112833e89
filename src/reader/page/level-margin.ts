import type { Root } from './root'
import { rangeInPage } from './words-in-page'

/** When reader.css has the margin beside the text; to ask for its place would lay out the page. */
const BESIDE = '(width >= 48rem)'

/** Least distance between two things in the margin, in CSS pixels. */
const MARGIN_GAP_PX = 16

/**
 * Bring what stands in the margin level with its words, each below the one before.
 *
 * Reads the whole layout first and writes afterwards; does nothing to a margin that is not
 * beside the text (on a phone).
 *
 * @param isTextStill the text stands as it stood, as it does when something is chosen: where its
 *   lines are is remembered
 */
export function levelMargin(root: Root, isTextStill = false): void {
  const margin = root.querySelector<HTMLElement>('[data-margin]')
  const text = root.querySelector('[data-text]')
  if (!margin || !text) return
  const items = [...margin.querySelectorAll<HTMLElement>('[data-beside]')]
  const tops = matchMedia(BESIDE).matches
    ? levelTops(root, { margin, text, items, isTextStill })
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
  return item && matchMedia(BESIDE).matches ? topOf(root, Number(item.dataset['beside'])) : null
}

/** Call back when the text or something in the margin changes its size; returns how to stop. */
export function watchLayout(root: Root, onChange: () => void): () => void {
  const observer = new ResizeObserver(() => onChange())
  for (const element of root.querySelectorAll('[data-text], [data-beside]')) {
    observer.observe(element)
  }
  return () => observer.disconnect()
}

/** How far below the top of the text the words of each item were, in pixels. */
const wordsAt = new WeakMap<HTMLElement, number>()

type Layout = {
  readonly margin: HTMLElement
  readonly text: Element
  readonly items: readonly HTMLElement[]
  readonly isTextStill: boolean
}

/** The margin-top of each item, as CSS. */
function levelTops(root: Root, { margin, text, items, isTextStill }: Layout): string[] {
  const textTop = text.getBoundingClientRect().top
  const origin = margin.getBoundingClientRect().top - textTop
  let bottom = 0
  return items.map((item) => {
    const height = item.offsetHeight
    if (height === 0) return ''
    const known = isTextStill ? wordsAt.get(item) : undefined
    const at = known ?? (topOf(root, Number(item.dataset['beside'])) ?? textTop) - textTop
    wordsAt.set(item, at)
    const wanted = at - origin
    const gap = bottom === 0 ? 0 : MARGIN_GAP_PX
    const top = Math.max(wanted, bottom + gap)
    const distance = top - bottom
    bottom = top + height
    return `${Math.round(distance)}px`
  })
}

/** The top of the line that holds the unit at `offset`, in pixels from the top of the window. */
function topOf(root: Root, offset: number): number | null {
  return rangeInPage(root, { start: offset, end: offset + 1 })?.getBoundingClientRect().top ?? null
}
