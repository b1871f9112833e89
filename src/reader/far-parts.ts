import { pageIsIdle } from '@/ui/page-is-idle'

/** What reader.css leaves out while the page comes up, each until it has `data-near`. */
const FAR = ['.article-section', '.timeline li', '.entities', '.quotes']
  .map((part) => `${part}:not([data-near])`)
  .join()

/** So many are laid out at once that it takes no longer than a frame or two on a slow device. */
const AT_ONCE = 4

/**
 * Have the far parts laid out, some at a time, whenever the browser is idle; then the root has
 * `data-whole`, and whatever comes later is laid out as it comes.
 */
export async function layOutFarParts(): Promise<void> {
  await pageIsIdle()
  const some = [...document.querySelectorAll(FAR)].slice(0, AT_ONCE)
  bringNear(some)
  if (some.length > 0) await layOutFarParts()
  else document.documentElement.dataset['whole'] = ''
}

/** Have all of the page laid out now, so that whatever is gone to stays where it is. */
export function layOutWholePage(): void {
  bringNear(document.querySelectorAll(FAR))
}

function bringNear(parts: Iterable<Element>): void {
  for (const part of parts) part.setAttribute('data-near', '')
}
