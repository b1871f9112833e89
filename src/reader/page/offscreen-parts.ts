import { pageIsIdle } from '@/ui/page-is-idle'
import { levelMargin } from './level-margin'
import { documentOf, type Root } from './root'

/** What reader.css leaves out while the page comes up, each until it has `data-near`. */
const OFFSCREEN = ['.article-section', '[data-far]', '.timeline li', '.entities']
  .map((part) => `${part}:not([data-near])`)
  .join()

/** How long, in milliseconds, it should take to lay some of them out in one go. */
const IN_ONE_GO_MS = 8

/** So many rows and notes take about as long as a stretch of the text; one go has no fewer. */
const ROWS_IN_STRETCH = 10

/**
 * Have the far parts laid out, a few at a time, whenever the browser is idle: as many as are soon
 * over on this device. Then the document has `data-whole`, and whatever comes later is laid out as it
 * comes.
 */
export async function layOutOffscreenParts(root: Root): Promise<void> {
  let stretches = 1
  for (;;) {
    await pageIsIdle()
    const parts = firstParts([...root.querySelectorAll(OFFSCREEN)], stretches)
    if (parts.length === 0) break
    const startMs = performance.now()
    bringNear(parts)
    // Asking for a place has them laid out at once, so that what that took can be told.
    parts.at(-1)?.getBoundingClientRect()
    const tookMs = performance.now() - startMs
    if (tookMs > IN_ONE_GO_MS) stretches = Math.max(1, stretches >> 1)
    else if (tookMs < IN_ONE_GO_MS / 2) stretches *= 2
  }
  documentOf(root).documentElement.dataset['whole'] = ''
}

/** The first of some parts, together about as much as so many stretches of the text. */
function firstParts(parts: readonly Element[], stretches: number): Element[] {
  const first: Element[] = []
  let rows = 0
  for (const part of parts) {
    if (rows >= stretches * ROWS_IN_STRETCH) break
    first.push(part)
    rows += part.matches('[data-beside], .entities li') ? 1 : ROWS_IN_STRETCH
  }
  return first
}

/**
 * Begin anew with a page that has just been drawn: its far parts wait until it is shown. Those of the
 * text get the height they will have by what is laid out, so that whoever scrolls finds what is there.
 */
export function waitWithOffscreenParts(root: Root): void {
  delete documentOf(root).documentElement.dataset['whole']
  const sections = [...root.querySelectorAll<HTMLElement>('.article-section')]
  const near = sections.filter(({ dataset }) => !('far' in dataset))
  const pxPerUnit = sum(near.map(({ offsetHeight }) => offsetHeight)) / sum(near.map(lengthOf))
  if (!(pxPerUnit > 0)) return
  for (const section of sections) {
    if (near.includes(section)) continue
    const height = Math.round(pxPerUnit * lengthOf(section))
    section.style.containIntrinsicBlockSize = `auto ${height}px`
  }
}

function lengthOf({ textContent }: Element): number {
  return textContent.length
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0)
}

/** Have all of the page laid out now, so that whatever is gone to stays where it is. */
export function layOutWholePage(root: Root): void {
  const parts = root.querySelectorAll(OFFSCREEN)
  if (parts.length === 0) return
  bringNear(parts)
  levelMargin(root)
}

function bringNear(parts: Iterable<Element>): void {
  for (const part of parts) part.setAttribute('data-near', '')
}
