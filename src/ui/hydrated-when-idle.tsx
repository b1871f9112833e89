import { type ComponentType, lazy, memo, Suspense } from 'react'
import { Boundary } from './Boundary'
import { lazyPart } from './lazy'
import { pageIsIdle } from './page-is-idle'
import { useIsHydrated } from './use-is-hydrated'

/**
 * A component that a prerendered page shows at once and React hydrates when the page has loaded
 * and the browser is idle: its code is nothing that reading or choosing waits for. What can be
 * done with it before must work without React, as links do. If its code never arrives, what
 * was prerendered stays as it is; drawn anew, it says under `name` that it could not be shown.
 *
 * Props are compared one by one: a changed one would make React draw anew what it has not yet
 * hydrated.
 */
export function hydratedWhenIdle<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Hydrated = lazy(async () => {
    await pageIsIdle()
    return { default: await load().catch(never) }
  })
  const Drawn = lazyPart(name, load)
  return memo(function HydratedWhenIdle(props: Props) {
    const isHydrated = useIsHydrated()
    if (!isHydrated) return <Drawn {...props} />
    return (
      <Boundary name={name}>
        <Suspense fallback={null}>
          <Hydrated {...props} />
        </Suspense>
      </Boundary>
    )
  })
}

/** What stands there stays. */
function never(): Promise<never> {
  return new Promise(() => {})
}
