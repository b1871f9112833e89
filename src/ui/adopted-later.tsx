import { type ComponentType, lazy, memo, Suspense } from 'react'

/**
 * A component that a prerendered page shows at once and React adopts only when the reader
 * turns to it: when something in an element that matches `selector` is pointed at, touched
 * or focused. Its code is no part of what reading waits for; it is fetched when the browser
 * is idle. On a page that was not prerendered it comes at once.
 *
 * Props are compared one by one: a changed one would make React draw anew what it has not
 * yet adopted.
 */
export function adoptedLater<Props extends object>(
  selector: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Later = lazy(async () => {
    await firstUse(selector, load)
    return { default: await load() }
  })
  return memo(function AdoptedLater(props: Props) {
    return (
      <Suspense fallback={null}>
        <Later {...props} />
      </Suspense>
    )
  })
}

/** What a reader does first to a part of the page, before clicking in it. */
const FIRST_USES = ['pointerover', 'pointerdown', 'focusin'] as const

function firstUse(selector: string, load: () => Promise<unknown>): Promise<void> | undefined {
  if (typeof document === 'undefined' || !document.querySelector(selector)) return undefined
  whenIdle(load)
  return new Promise((resolve) => {
    function use({ target }: Event) {
      if (!(target instanceof Element) || !target.closest(selector)) return
      for (const type of FIRST_USES) document.removeEventListener(type, use)
      resolve()
    }
    for (const type of FIRST_USES) document.addEventListener(type, use)
  })
}

/** Fetch code when nothing else is going on; a failure shows when the code is really needed. */
function whenIdle(load: () => Promise<unknown>): void {
  const fetchQuietly = () => void load().catch(() => undefined)
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetchQuietly)
  else setTimeout(fetchQuietly, 2000)
}
