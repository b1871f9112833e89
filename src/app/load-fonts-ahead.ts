/**
 * A page that answered within this long, in milliseconds, has its fonts soon enough: a face of
 * `font-display: optional` has about 100 ms to come (the block period of CSS Fonts 4), and takes
 * as long as the page to answer and about as long again to arrive.
 */
const SOON_MS = 50

/**
 * Load the first fonts beside the page, unless the page's own answer took so long that they cannot
 * be there for the first paint: they would only hold it up. Then they come for the next page.
 */
export function loadFontsAhead(): void {
  const [page] = performance.getEntriesByType('navigation')
  if (!(page instanceof PerformanceNavigationTiming)) return
  if (page.responseStart - page.requestStart > SOON_MS) return
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[as="font"]')) {
    link.media = 'all'
  }
}
