import { lazyDialog } from '@/ui/lazy-dialog'

/** The dialog that cites. */
export const LazyCiteDialog = lazyDialog('The citation', () =>
  import('./CiteDialog').then((dialog) => dialog.CiteDialog),
)
