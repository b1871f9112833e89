import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { Boundary } from './Boundary'

/**
 * A component whose code comes when it is first shown. If that fails it says so under `name`, by
 * itself: it can be tried again and, if it has `onClose`, closed. Until it is there `meanwhile` is.
 */
export function lazyPart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  // What failed once stays failed, so another try begins anew.
  const begin = () => ({ Part: lazy(async () => ({ default: await load() })) })
  let latest = begin()
  return function Later(props: Props) {
    const [{ Part }, setPart] = useState(latest)
    function retry() {
      latest = begin()
      setPart(latest)
    }
    return (
      <Boundary name={name} onRetry={retry} {...closing(props)}>
        <Suspense fallback={meanwhile}>
          <Part {...props} />
        </Suspense>
      </Boundary>
    )
  }
}

function closing(props: object): { readonly onClose?: () => void } {
  const onClose = 'onClose' in props ? props.onClose : null
  return typeof onClose === 'function' ? { onClose: () => onClose() } : {}
}
