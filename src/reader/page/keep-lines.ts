/** By how much words, or else letters, may be set further apart or closer for lines to break where they did, in em. */
const SPACINGS_EM = [
  ...[0.01, 0.02, 0.035, 0.05].map((word) => ({ word, letter: 0 })),
  ...[0.004, 0.008, 0.012, 0.018, 0.025].map((letter) => ({ word: 0, letter })),
].flatMap(({ word, letter }) => [
  { word, letter },
  { word: -word, letter: -letter },
])

/**
 * Change how a part of the page is set without moving any text that is in the window to another
 * line: where the change would, the words or letters of that block are set a little closer or further
 * apart.
 *
 * @param change is to change fonts or the like, and to add or remove nothing
 * @returns whether every line was kept; those that could not be are set as if they were new
 */
export function keepLines(part: Element, change: () => void): boolean {
  const blocks = [...blocksToKeep(part)].map(keptOf)
  change()
  let moved = blocks.filter(hasMoved)
  for (const spacing of SPACINGS_EM) {
    for (const kept of moved) space(kept, spacing)
    moved = moved.filter(hasMoved)
  }
  for (const { block } of moved) {
    block.style.wordSpacing = ''
    block.style.letterSpacing = ''
  }
  return moved.length === 0
}

function space(
  { block, tracking }: Kept,
  { word, letter }: { word: number; letter: number },
): void {
  block.style.wordSpacing = `${word}em`
  block.style.letterSpacing = `calc(${tracking} + ${letter}em)`
}

type Kept = {
  readonly block: HTMLElement
  readonly lines: string
  /** How far its letters are set apart by the styles, as CSS says it. */
  readonly tracking: string
}

function keptOf(block: HTMLElement): Kept {
  const { letterSpacing } = getComputedStyle(block)
  const tracking = letterSpacing === 'normal' ? '0px' : letterSpacing
  return { block, lines: linesOf(block), tracking }
}

function hasMoved({ block, lines }: Kept): boolean {
  return linesOf(block) !== lines
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

/** On which line of a block each of its texts begins, and how many lines it has, as one word. */
function linesOf(block: HTMLElement): string {
  const { top, height } = block.getBoundingClientRect()
  const line = Number.parseFloat(getComputedStyle(block).lineHeight)
  const range = block.ownerDocument.createRange()
  const starts = Array.from(textsIn(block), (text) => {
    range.selectNodeContents(text)
    const [first] = range.getClientRects()
    return first ? Math.floor((first.top + first.height / 2 - top) / line) : ''
  })
  return [...starts, Math.round(height / line)].join()
}
