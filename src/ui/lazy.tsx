import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { Boundary } from './Boundary'
import { fetchPart } from './missing-part'

/** A component whose code comes later, and the way to await it ahead; that fails where it does not come. */
type LazyPart<Props> = ComponentType<Props> & { readonly preload: () => Promise<void> }

/**
 * A component whose code comes when it is first shown; once it is there it is drawn at once. If it
 * fails to come it says so under `name`, by itself: it can be tried again and, if it has `onClose`,
 * closed. Until it is there `meanwhile` is.
 *
 * @param wayOut where to go instead, for what is all there is on a page
 */
export function lazyPart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
  wayOut?: string,
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null
  async function come() {
    loaded ??= await fetchPart(load)
    return { default: loaded }
  }
  // What failed once stays failed, so another try begins anew.
  const begin = () => ({ Part: lazy(come) })
  let latest: { readonly Part: ComponentType<Props> } = begin()
  function WithItsCode(props: Props) {
    const [{ Part }, setPart] = useState(() => (loaded ? { Part: loaded } : latest))
    function retry() {
      latest = begin()
      setPart(latest)
    }
    return (
      <Boundary name={name} onRetry={retry} {...(wayOut && { wayOut })} {...closing(props)}>
        <Suspense fallback={meanwhile}>
          <Part {...props} />
        </Suspense>
      </Boundary>
    )
  }
  return Object.assign(WithItsCode, { preload: async () => void (await come()) })
}

function closing(props: object): { readonly onClose?: () => void } {
  const onClose = 'onClose' in props ? props.onClose : null
  return typeof onClose === 'function' ? { onClose: () => onClose() } : {}
}
