import { type ComponentProps, lazy, Suspense } from 'react'

const LinkDialog = lazy(() =>
  import('./LinkDialog').then((dialog) => ({ default: dialog.LinkDialog })),
)

/** The dialog that shows a link, fetched when copying is first refused. */
export function LinkShown(props: ComponentProps<typeof LinkDialog>) {
  return (
    <Suspense fallback={null}>
      <LinkDialog {...props} />
    </Suspense>
  )
}
