import type { TextRange } from '@/text/range'

/*
 * The one file of the reader that knows how the text stands in the page: a paragraph is an
 * element of the class `paragraph-text` with `data-start`, the offset of its first unit; its
 * text nodes joined are the paragraph's words, exactly. A piece that mentions cover has
 * `data-entities`; a link that stands for a mention has `data-of`; a note in the margin says
 * in `data-beside` which offset it belongs beside.
 */

/** Least distance between two things in the margin, in CSS pixels. */
const MARGIN_GAP_PX = 16

/** A stretch of the text as a DOM range; `null` where the page does not hold the text. */
export function rangeInPage({ start, end }: TextRange): Range | null {
  const from = placeOf(start)
  const to = placeOf(Math.max(start, end - 1))
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset + 1)
  return range
}

/** The link or the piece of text that shows the mention beginning at `start`; `null` if absent. */
export function mentionElement(start: number): HTMLElement | null {
  const parent = placeOf(start)?.node.parentElement
  return (
    parent?.closest<HTMLElement>('a[data-of]') ??
    parent?.closest<HTMLElement>('[data-entities]') ??
    null
  )
}

/** Make the mentions of the chosen entity stand out, in the text, the strip and the list. */
export function markChoice(entityId: string | null): void {
  for (const element of document.querySelectorAll('[data-chosen]')) {
    element.removeAttribute('data-chosen')
  }
  for (const link of document.querySelectorAll('a[data-of][aria-current]')) {
    link.removeAttribute('aria-current')
  }
  if (entityId === null) return
  const id = CSS.escape(entityId)
  for (const element of document.querySelectorAll(`[data-entities~="${id}"]`)) {
    const lightly = element.matches(`[data-lightly~="${id}"]`)
    element.setAttribute('data-chosen', lightly ? 'lightly' : 'plainly')
  }
  for (const link of document.querySelectorAll(`a[data-of~="${id}"]`)) {
    link.setAttribute('aria-current', 'true')
  }
}

/**
 * Bring what stands in the margin level with its words, each below the one before.
 *
 * Reads the whole layout first and writes afterwards; does nothing to a margin that is not
 * beside the text (on a phone).
 *
 * @param isTextStill the text stands as it stood, as it does when something is chosen: where its
 *   lines are is remembered
 */
export function levelMargin(isTextStill = false): void {
  const margin = document.querySelector<HTMLElement>('[data-margin]')
  const text = document.querySelector('[data-text]')
  if (!margin || !text) return
  const items = [...margin.querySelectorAll<HTMLElement>('[data-beside]')]
  const isBeside = margin.getBoundingClientRect().left >= text.getBoundingClientRect().right
  const tops = isBeside ? levelTops(margin, text, items, isTextStill) : items.map(() => '')
  items.forEach((item, index) => {
    item.style.marginTop = tops[index] ?? ''
  })
}

/** Call back when the text or something in the margin changes its size; returns how to stop. */
export function watchLayout(onChange: () => void): () => void {
  const observer = new ResizeObserver(() => onChange())
  for (const element of document.querySelectorAll('[data-text], [data-beside]')) {
    observer.observe(element)
  }
  return () => observer.disconnect()
}

/** How far below the top of the text the words of each item were, in pixels. */
const wordsAt = new WeakMap<HTMLElement, number>()

/** The margin-top of each item, as CSS. */
function levelTops(
  margin: HTMLElement,
  text: Element,
  items: readonly HTMLElement[],
  isTextStill: boolean,
): string[] {
  const textTop = text.getBoundingClientRect().top
  const origin = margin.getBoundingClientRect().top - textTop
  let bottom = 0
  return items.map((item) => {
    const height = item.offsetHeight
    if (height === 0) return ''
    const known = isTextStill ? wordsAt.get(item) : undefined
    const at = known ?? (topOf(Number(item.dataset['beside'])) ?? textTop) - textTop
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
function topOf(offset: number): number | null {
  return rangeInPage({ start: offset, end: offset + 1 })?.getBoundingClientRect().top ?? null
}

let markedPassage: TextRange | null = null

/**
 * Mark a stretch of the text, or none, without touching its elements. `data-passage` on the root
 * says that it is we who mark, and not the browser by itself.
 */
export function markPassage(passage: TextRange | null): void {
  markedPassage = passage
  if (!('highlights' in CSS)) return
  CSS.highlights.delete('passage')
  const range = passage && rangeInPage(passage)
  if (range) CSS.highlights.set('passage', new Highlight(range))
  document.documentElement.toggleAttribute('data-passage', range !== null)
}

/** Mark what was marked again, where the text was drawn anew. */
export function markPassageAgain(): void {
  if (markedPassage) markPassage(markedPassage)
}

/** Move focus to the paragraph that holds the unit at `offset`, without scrolling. */
export function focusParagraphAt(offset: number): void {
  paragraphAt(offset)?.focus({ preventScroll: true })
}

/** The stretch of the text that is selected; `null` if none of what is selected is of the text. */
export function selectedRange(): TextRange | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const selected = selection.getRangeAt(0)
  const touched = [...document.getElementsByClassName('paragraph-text')].filter((paragraph) =>
    selected.intersectsNode(paragraph),
  )
  const [first, last] = [touched.at(0), touched.at(-1)]
  if (!first || !last) return null
  const start = offsetIn(first, selected.startContainer, selected.startOffset, 0)
  const end = offsetIn(last, selected.endContainer, selected.endOffset, last.textContent.length)
  return start < end ? { start, end } : null
}

/** Where the selection stands in the window; its last line is where it was drawn to. */
export function selectionBox(): DOMRect | null {
  const selection = document.getSelection()
  return selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null
}

/** The offset in the text of a place in the page; of one outside the paragraph, that of its end. */
function offsetIn(paragraph: Element, node: Node, offset: number, otherwise: number): number {
  const start = Number(paragraph.getAttribute('data-start'))
  if (!paragraph.contains(node)) return start + otherwise
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return start + before.toString().length
}

/** Mark the sentence that is being read aloud, or none. */
export function markSpoken(sentence: TextRange | null): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.delete('spoken')
  const range = sentence && rangeInPage(sentence)
  if (range) CSS.highlights.set('spoken', new Highlight(range))
}

/** Mark the places where words were found, and among them the one gone to. */
export function markFound(found: readonly TextRange[], now: TextRange | null): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.set('found', new Highlight(...found.flatMap((range) => rangeInPage(range) ?? [])))
  const range = now && rangeInPage(now)
  const gone = range ? new Highlight(range) : new Highlight()
  gone.priority = 1
  CSS.highlights.set('found-now', gone)
}

/** Scroll a stretch of the text to the middle of the window. */
export function scrollToPassage(passage: TextRange): void {
  const range = rangeInPage(passage)
  const parent = range?.startContainer.parentElement
  parent?.scrollIntoView({ block: 'center' })
}

/** The text node and the offset in it where the unit at `offset` of the text stands. */
function placeOf(offset: number): { node: Text; offset: number } | null {
  const paragraph = paragraphAt(offset)
  if (!paragraph) return null
  let left = offset - Number(paragraph.dataset['start'])
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    if (left < node.length) return { node, offset: left }
    left -= node.length
  }
  return null
}

/** The paragraphs of the text in order, each with the offset of its first unit in `data-start`. */
export function paragraphElements(): HTMLCollectionOf<Element> {
  return document.getElementsByClassName('paragraph-text')
}

/** The last paragraph that begins at or before `offset`, found by halving. */
function paragraphAt(offset: number): HTMLElement | null {
  const paragraphs = paragraphElements()
  let [low, high] = [0, paragraphs.length - 1]
  let found: HTMLElement | null = null
  while (low <= high) {
    const middle = (low + high) >> 1
    const paragraph = paragraphs[middle]
    if (!(paragraph instanceof HTMLElement)) return null
    if (Number(paragraph.dataset['start']) <= offset) {
      found = paragraph
      low = middle + 1
    } else high = middle - 1
  }
  return found
}
