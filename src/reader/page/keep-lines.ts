/** By how much letters are set further apart, or closer, beyond what gives a block its width again, in em. */
const TRIES_EM = [0, 0.003, -0.003, 0.006, -0.006, 0.01, -0.01] as const

/** Letters set further apart or closer than this, in em, would be seen. */
const MOST_EM = 0.015

/** How far along its line a text may begin from where it did, in CSS pixels. */
const NEAR_PX = 16

/**
 * Change how a part of the page is set without moving any text down to the end of the window to
 * another line, or far along its own: where the change would, the letters of that block are set a
 * little further apart or closer.
 *
 * @param change is to change fonts or the like, and to add or remove nothing
 * @returns whether every text was kept; where one could not be, no letters are set apart and the
 * change is left to be taken back
 */
export function keepLines(part: Element, change: () => void): boolean {
  const blocks = [...blocksToKeep(part)].map(keptOf)
  change()
  let moved = blocks.filter(hasMoved)
  const needed = new Map(moved.map((kept) => [kept, spacingFor(kept)]))
  for (const more of TRIES_EM) {
    for (const kept of moved) space(kept, (needed.get(kept) ?? 0) + more)
    moved = moved.filter(hasMoved)
  }
  if (moved.length === 0) return true
  for (const { block } of blocks) block.style.letterSpacing = ''
  return false
}

/** Where a text begins: on which line of its block, and how far along it, in CSS pixels. */
type Start = { readonly line: number; readonly along: number }

type Lines = {
  readonly starts: readonly Start[]
  readonly count: number
  /** How long all lines are together, in CSS pixels. */
  readonly length: number
}

type Kept = {
  readonly block: HTMLElement
  readonly lines: Lines
  /** How far its letters are set apart by the styles, as CSS says it. */
  readonly tracking: string
}

function keptOf(block: HTMLElement): Kept {
  const { letterSpacing } = getComputedStyle(block)
  const tracking = letterSpacing === 'normal' ? '0px' : letterSpacing
  return { block, lines: linesOf(block), tracking }
}

function space({ block, tracking }: Kept, spacing: number): void {
  const em = Math.max(-MOST_EM, Math.min(MOST_EM, spacing))
  block.style.letterSpacing = `calc(${tracking} + ${em.toFixed(4)}em)`
}

/** How far apart letters are to be set for all lines together to be as long as they were, in em. */
function spacingFor({ block, lines }: Kept): number {
  const missing = lines.length - linesOf(block).length
  const letters = block.textContent.length
  return missing / letters / Number.parseFloat(getComputedStyle(block).fontSize)
}

function hasMoved({ block, lines }: Kept): boolean {
  const { starts, count } = linesOf(block)
  return (
    count !== lines.count ||
    starts.some(({ line, along }, at) => {
      const before = lines.starts[at]
      return line !== before?.line || Math.abs(along - before.along) > NEAR_PX
    })
  )
}

/** The innermost blocks with text of their own, from the top to the end of the window: what is above moves it too. */
function blocksToKeep(part: Element): Set<HTMLElement> {
  const blocks = new Set<HTMLElement>()
  for (const text of textsIn(part)) {
    const block = blockOf(text)
    if (block && beginsAbove(block, innerHeight)) blocks.add(block)
  }
  return blocks
}

function* textsIn(element: Element): Iterable<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '') yield node
  }
}

function blockOf({ parentElement }: Text): HTMLElement | null {
  let element = parentElement
  while (element && getComputedStyle(element).display === 'inline') element = element.parentElement
  return element
}

function beginsAbove(element: Element, y: number): boolean {
  const { top, width } = element.getBoundingClientRect()
  return width > 0 && top < y
}

/** The lines of a block, as the texts in it make them; what is not drawn counts as nothing. */
function linesOf(block: HTMLElement): Lines {
  const { top, left, height } = block.getBoundingClientRect()
  const line = Number.parseFloat(getComputedStyle(block).lineHeight)
  const range = block.ownerDocument.createRange()
  let length = 0
  const starts = Array.from(textsIn(block), (text) => {
    range.selectNodeContents(text)
    const boxes = range.getClientRects()
    for (const { width } of boxes) length += width
    const [first] = boxes
    return first
      ? {
          line: Math.floor((first.top + first.height / 2 - top) / line),
          along: first.left - left,
        }
      : { line: 0, along: 0 }
  })
  return { starts, count: Math.round(height / line), length }
}
