import type { TextRange } from '@/text/range'

/*
 * How the text stands in the page, which only this folder knows: a paragraph is an element of the
 * class `paragraph-text` with `data-start`, the offset of its first unit; its text nodes joined
 * are the paragraph's words, exactly. A piece that mentions cover has `data-entities`; a link that
 * stands for a mention has `data-of`; a note in the margin says in `data-beside` which offset it
 * belongs beside.
 */

/** When reader.css has the margin beside the text; to ask for its place would lay out the page. */
const BESIDE = '(width >= 48rem)'

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

/** What stands out now; `null` before anybody here has looked. */
let standingOut: Set<Element> | null = null

/**
 * Make the mentions of the chosen entity stand out, in the text, the strip and the lists, and
 * those of no other.
 *
 * @param within the parts to do so in; to look everywhere takes its time on a long page
 * @param chosen what `mentionsWithin` has found there
 */
export function markChoice(
  entityId: string | null,
  within: readonly ParentNode[] = [document],
  chosen: readonly HTMLElement[] = mentionsWithin(within, entityId),
): void {
  const before = standingOut ?? document.querySelectorAll('[data-chosen], a[data-of][aria-current]')
  standingOut = new Set(chosen)
  for (const element of before) {
    if (standingOut.has(element)) continue
    if (within.some((part) => part.contains(element))) standOut(element, null, false)
    else standingOut.add(element)
  }
  for (const element of chosen) {
    const { entities, lightly, of } = element.dataset
    const how = !names(entities, entityId) ? null : names(lightly, entityId) ? 'lightly' : 'plainly'
    standOut(element, how, names(of, entityId))
  }
}

/** What shows mentions of an entity in these parts of the page. */
export function mentionsWithin(
  parts: readonly ParentNode[],
  entityId: string | null,
): HTMLElement[] {
  if (entityId === null) return []
  const id = CSS.escape(entityId)
  const mentions = `[data-entities~="${id}"], a[data-of~="${id}"]`
  return parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>(mentions)])
}

function standOut(element: Element, how: 'plainly' | 'lightly' | null, isCurrent: boolean): void {
  setAttribute(element, 'data-chosen', how)
  setAttribute(element, 'aria-current', isCurrent ? 'true' : null)
}

/** Set an attribute, or take it away, where that changes anything. */
function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

/** Whether a list of ids, as an attribute holds it, has this one. */
function names(list: string | undefined, id: string | null): boolean {
  return id !== null && (list?.split(' ').includes(id) ?? false)
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
  const tops = matchMedia(BESIDE).matches
    ? levelTops(margin, text, items, isTextStill)
    : items.map(() => '')
  items.forEach((item, index) => {
    item.style.marginTop = tops[index] ?? ''
  })
}

/**
 * Where the words begin that an element of the margin stands beside, in pixels from the top of the
 * window; `null` for any other element, and where the margin is not beside the text.
 */
export function topOfWordsBeside(element: Element): number | null {
  const item = element.closest<HTMLElement>('[data-beside]')
  return item && matchMedia(BESIDE).matches ? topOf(Number(item.dataset['beside'])) : null
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
  const isMarked = highlight('passage', passage ? [passage] : [])
  document.documentElement.toggleAttribute('data-passage', isMarked)
}

/** The stretch of the text that is marked as a passage, if there is one. */
export function passageMarked(): TextRange | null {
  return markedPassage
}

/**
 * Lay a highlight (`::highlight(name)`) over stretches of the text and nothing else; of two over
 * the same words the one of higher priority shows. Returns whether there is anything it marks.
 */
export function highlight(name: string, ranges: readonly TextRange[], priority = 0): boolean {
  return layHighlight(
    name,
    ranges.flatMap((range) => rangeInPage(range) ?? []),
    priority,
  )
}

/** The same over ranges of the page. */
export function layHighlight(name: string, ranges: readonly AbstractRange[], priority = 0) {
  if (!('highlights' in CSS)) return false
  const found = new Highlight(...ranges)
  found.priority = priority
  CSS.highlights.set(name, found)
  return found.size > 0
}

/** Mark what was marked again, where the text was drawn anew. */
export function markPassageAgain(): void {
  if (markedPassage) markPassage(markedPassage)
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
