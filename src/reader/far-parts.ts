import { pageIsIdle } from '@/ui/page-is-idle'

/** What reader.css leaves out while the page comes up, each until it has `data-near`. */
const FAR = ['.article-section', '.timeline li', '.entities', '.quotes']
  .map((part) => `${part}:not([data-near])`)
  .join()

/**
 * Have the far parts laid out, one at a time, whenever the browser is idle: even on a slow device
 * each is soon done. Then the root has `data-whole`, and whatever comes later is laid out as it
 * comes.
 */
export async function layOutFarParts(): Promise<void> {
  await pageIsIdle()
  const next = document.querySelector(FAR)
  if (next) {
    bringNear([next])
    await layOutFarParts()
  } else document.documentElement.dataset['whole'] = ''
}

/** Have all of the page laid out now, so that whatever is gone to stays where it is. */
export function layOutWholePage(): void {
  bringNear(document.querySelectorAll(FAR))
}

function bringNear(parts: Iterable<Element>): void {
  for (const part of parts) part.setAttribute('data-near', '')
}
