import {
  type ComponentType,
  lazy,
  memo,
  Suspense,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { IS_PRERENDERED } from './is-prerendered'

/**
 * A component that a prerendered page goes on showing as it came: React passes over it when it
 * adopts the page, and its code is not even run. Drawn anew, where nothing was prerendered or
 * with other props, it is a component like any.
 *
 * For parts without state, effects and handlers: their links and buttons are followed by those
 * who listen on the document (see `WHILE_CAPTURING`). Props are compared one by one.
 */
export function keptAsPrerendered<Props extends object>(
  Part: ComponentType<Props>,
): ComponentType<Props> {
  return memo(function KeptAsPrerendered(props: Props) {
    const isAdopted = useIsAdopted()
    const [first] = useState(props)
    const stays = isAdopted && props === first
    // The same element every time: a boundary that gets another one is drawn anew.
    return useMemo(
      () =>
        stays ? (
          <Suspense key="kept">
            <AsItCame />
          </Suspense>
        ) : (
          <Suspense key="drawn">
            <Part {...props} />
          </Suspense>
        ),
      [stays, props],
    )
  })
}

/** What React waits for and never has, so that what stands there stays. */
const AsItCame = lazy<ComponentType>(() => new Promise(() => {}))

/** Whether this very component was in the page as it came; where React had to give that up, it was not. */
function useIsAdopted(): boolean {
  const [came] = useState({ prerendered: false })
  return useSyncExternalStore(
    nothingChanges,
    () => came.prerendered,
    () => {
      came.prerendered = IS_PRERENDERED
      return came.prerendered
    },
  )
}

function nothingChanges(): () => void {
  return () => {}
}
