import { pageIsIdle } from '@/ui/page-is-idle'

/** What reader.css leaves out while the page comes up, each until it has `data-near`. */
const FAR = ['.article-section', '.timeline li', '.entities', '.quotes']
  .map((part) => `${part}:not([data-near])`)
  .join()

/**
 * Have the far parts laid out whenever the browser is idle, one by one and no more at once than
 * the moment has room for, so that even a slow device answers soon. Then the root has
 * `data-whole`, and whatever comes later is laid out as it comes.
 */
export async function layOutFarParts(): Promise<void> {
  const leftMs = await pageIsIdle()
  let nextMs = 0
  do {
    const part = document.querySelector(FAR)
    if (!part) {
      document.documentElement.dataset['whole'] = ''
      return
    }
    const startMs = performance.now()
    bringNear([part])
    // Asking for its place has it laid out at once, so that what it took can be told.
    part.getBoundingClientRect()
    nextMs = performance.now() - startMs
  } while (leftMs() > 2 * nextMs)
  await layOutFarParts()
}

/** Have all of the page laid out now, so that whatever is gone to stays where it is. */
export function layOutWholePage(): void {
  bringNear(document.querySelectorAll(FAR))
}

function bringNear(parts: Iterable<Element>): void {
  for (const part of parts) part.setAttribute('data-near', '')
}
