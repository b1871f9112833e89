import { lazyPart } from '@/ui/lazy'

/** The menu that shares. */
export const LazyShareMenu = lazyPart('The ways to share', () =>
  import('./ShareMenu').then((menu) => menu.ShareMenu),
)
