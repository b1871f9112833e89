import { lazyDialog } from '@/ui/lazy-dialog'

/** The dialog with a picture. */
export const LazyPictureDialog = lazyDialog('The picture', () =>
  import('./PictureDialog').then((picture) => picture.PictureDialog),
)
