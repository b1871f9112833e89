import { type ComponentProps, lazy, Suspense } from 'react'
import { Boundary } from '@/ui/Boundary'

const CiteDialog = lazy(() =>
  import('./CiteDialog').then((dialog) => ({ default: dialog.CiteDialog })),
)

/** The dialog that cites, whose code comes when it is first opened. */
export function CiteLater(props: ComponentProps<typeof CiteDialog>) {
  return (
    <Boundary name="The citation">
      <Suspense fallback={null}>
        <CiteDialog {...props} />
      </Suspense>
    </Boundary>
  )
}
