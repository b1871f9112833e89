/**
 * So long, in milliseconds, a face of `font-display: optional` has to come before the text is drawn
 * without it (the block period of CSS Fonts 4).
 */
const IN_TIME_MS = 100

/**
 * Load the first fonts beside the page, unless it took longer even to come this far: then they
 * cannot be there for the first paint and would only hold it up. They come for the next page.
 */
export function loadFontsAhead(): void {
  const [page] = performance.getEntriesByType('navigation')
  if (!(page instanceof PerformanceNavigationTiming)) return
  if (performance.now() - page.requestStart > IN_TIME_MS) return
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[as="font"]')) {
    link.media = 'all'
  }
}
