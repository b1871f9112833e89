import { type ComponentType, lazy, memo, Suspense } from 'react'

/**
 * A component that a prerendered page shows at once and React adopts when the page has loaded
 * and the browser is idle: its code is nothing that reading or choosing waits for. What can be
 * done with it before must work without React, as links do.
 *
 * Props are compared one by one: a changed one would make React draw anew what it has not yet
 * adopted.
 */
export function adoptedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Later = lazy(async () => {
    await pageIsIdle()
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

/** Settles at once outside a browser and on a page that has long been there. */
async function pageIsIdle(): Promise<void> {
  if (typeof document === 'undefined' || document.readyState === 'complete') return
  await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
  if (!('requestIdleCallback' in window)) return
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }))
}
