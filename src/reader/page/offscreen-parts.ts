import { pageIsIdle } from '@/ui/page-is-idle'
import { documentOf, type Root } from './root'

/** What reader.css leaves out while the page comes up, each until it has `data-near`. */
const OFFSCREEN = ['.article-section', '.timeline li', '.entities', '.quotes']
  .map((part) => `${part}:not([data-near])`)
  .join()

/** How long, in milliseconds, more of them are laid out in one go: a fast device does several. */
const IN_ONE_GO_MS = 8

/**
 * Have the far parts laid out, a few at a time, whenever the browser is idle: even on a slow
 * device, where a few are one, each time is soon over. Then the document has `data-whole`, and whatever
 * comes later is laid out as it comes.
 */
export async function layOutOffscreenParts(root: Root): Promise<void> {
  await pageIsIdle()
  const startMs = performance.now()
  do {
    const part = root.querySelector(OFFSCREEN)
    if (!part) {
      documentOf(root).documentElement.dataset['whole'] = ''
      return
    }
    bringNear([part])
    // Asking for its place has it laid out at once, so that what that took can be told.
    part.getBoundingClientRect()
  } while (performance.now() - startMs < IN_ONE_GO_MS)
  await layOutOffscreenParts(root)
}

/** Have all of the page laid out now, so that whatever is gone to stays where it is. */
export function layOutWholePage(root: Root): void {
  bringNear(root.querySelectorAll(OFFSCREEN))
}

function bringNear(parts: Iterable<Element>): void {
  for (const part of parts) part.setAttribute('data-near', '')
}
