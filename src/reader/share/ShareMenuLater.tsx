import { later } from '@/ui/later'

/** The menu that shares. */
export const ShareMenuLater = later('The ways to share', () =>
  import('./ShareMenu').then((menu) => menu.ShareMenu),
)
