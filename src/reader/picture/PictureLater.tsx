import { dialogLater } from '@/ui/dialog-later'

/** The dialog with a picture. */
export const PictureLater = dialogLater('The picture', () =>
  import('./PictureDialog').then((picture) => picture.PictureDialog),
)
