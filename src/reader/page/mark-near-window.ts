import type { TextRange } from '@/text/range'
import { layHighlight } from './highlight'
import { documentOf, type Root } from './root'
import { paragraphsNearWindow } from './text-in-window'

/**
 * Lay a highlight over stretches of the text, which are in order and apart, wherever the window
 * is scrolled to; returns how to take it away. There may be very many: only those are marked that
 * somebody could see, in one walk over the text nodes they stand in.
 */
export function markNearWindow(root: Root, name: string, places: readonly TextRange[]): () => void {
  let marked: readonly HTMLElement[] = []
  let frame = 0
  function mark() {
    const near = paragraphsNearWindow(root)
    if (near.length === marked.length && near.every((one, at) => one === marked[at])) return
    marked = near
    layHighlight(name, rangesIn(near, places))
  }
  function markSoon() {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(mark)
  }
  const stopWatching = watchText(root, () => {
    marked = []
    markSoon()
  })
  markSoon()
  window.addEventListener('scroll', markSoon, { passive: true })
  window.addEventListener('resize', markSoon)
  return () => {
    cancelAnimationFrame(frame)
    stopWatching()
    window.removeEventListener('scroll', markSoon)
    window.removeEventListener('resize', markSoon)
    layHighlight(name, [])
  }
}

/** Call back when the text is drawn anew, which takes its old nodes out of the page. */
function watchText(root: Root, onChange: () => void): () => void {
  const text = root.querySelector('[data-text]')
  const observer = new MutationObserver(onChange)
  if (text) observer.observe(text, { childList: true, characterData: true, subtree: true })
  return () => observer.disconnect()
}

/** A text node, and which stretch of the text it holds. */
type Piece = TextRange & { readonly node: Text }

/** Those of the places, in order and apart, that stand wholly in some paragraphs that follow one another. */
function rangesIn(near: readonly HTMLElement[], places: readonly TextRange[]): StaticRange[] {
  const pieces = near.flatMap(piecesOf)
  const first = pieces[0]?.start ?? 0
  let at = 0
  function pieceAt(offset: number): Piece | undefined {
    while ((pieces[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at++
    return pieces[at]
  }
  return places.flatMap(({ start, end }) => {
    if (start < first || at === pieces.length) return []
    const [from, to] = [pieceAt(start), pieceAt(end - 1)]
    if (!from || !to) return []
    return new StaticRange({
      startContainer: from.node,
      startOffset: start - from.start,
      endContainer: to.node,
      endOffset: end - to.start,
    })
  })
}

function piecesOf(paragraph: HTMLElement): Piece[] {
  const pieces: Piece[] = []
  const walker = documentOf(paragraph).createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  let start = Number(paragraph.dataset['start'])
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    pieces.push({ node, start, end: start + node.length })
    start += node.length
  }
  return pieces
}
