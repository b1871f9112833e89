import { documentOf, type Root } from './root'

/** Between which heights nothing sticky covers the page, in pixels from the top of the window. */
export function readingHeights(root: Root): { readonly top: number; readonly bottom: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(
    documentOf(root).documentElement,
  )
  return {
    top: Number.parseFloat(scrollPaddingTop) || 0,
    bottom: window.innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0),
  }
}
