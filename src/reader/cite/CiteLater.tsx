import { dialogLater } from '@/ui/dialog-later'

/** The dialog that cites. */
export const CiteLater = dialogLater('The citation', () =>
  import('./CiteDialog').then((dialog) => dialog.CiteDialog),
)
