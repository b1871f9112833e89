import { keptOnDevice } from '@/library/on-device'

/** Which fonts were fetched, by their addresses; a new build has others. */
export const FONTS_KEY = 'lectern:fonts'

/** The faces that the first lines are set in, as CSS names them. */
export const FACES = ['1em Newsreader', '1em "Schibsted Grotesk"']

/** Where the page itself took longer, in milliseconds, to answer, fonts come after the first paint. */
const IN_TIME_MS = 120

/** How long, in milliseconds, the first paint waits for fonts, and for those that are on the device. */
const HOLD_MS = 200
const HOLD_KEPT_MS = 500

/**
 * Load the fonts of the first lines beside the page, if they are on the device or the page itself
 * came soon, and set it in them (`data-fonts`) if they are there before any text is drawn, which
 * waits for them a moment (`data-awaits-fonts`). Elsewhere they would hold up the first paint for
 * long, and come later (`late-fonts.ts`).
 *
 * @param onSet what stands beside the lines is to be levelled with them again
 */
export async function setInOwnFonts(onSet: () => void): Promise<void> {
  const links = fontLinks()
  const kept = areKept(links)
  if (!isSoon() && !kept) return
  for (const link of links) link.media = 'all'
  const { dataset } = document.documentElement
  let isDrawn = false
  dataset['awaitsFonts'] = ''
  const hold = setTimeout(
    () => {
      delete dataset['awaitsFonts']
      whenTextIsDrawn(() => {
        isDrawn = true
      })
    },
    kept ? HOLD_KEPT_MS : HOLD_MS,
  )
  const found = await Promise.all(FACES.map((face) => document.fonts.load(face).catch(() => [])))
  if (isDrawn) return
  clearTimeout(hold)
  delete dataset['awaitsFonts']
  if (found.some((faces) => faces.length === 0)) return
  dataset['fonts'] = ''
  onSet()
}

/** Call back in the first frame that has text. */
function whenTextIsDrawn(run: () => void): void {
  requestAnimationFrame(() => {
    if (document.querySelector('h1, p')) run()
    else whenTextIsDrawn(run)
  })
}

/** The links of the page that load the fonts of its first lines. */
export function fontLinks(): HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[as="font"]')]
}

/** Whether fonts can be there soon, as the line has it: how busy the device is delays the first paint as well. */
function isSoon(): boolean {
  const [page] = performance.getEntriesByType('navigation')
  if (!(page instanceof PerformanceNavigationTiming)) return false
  return page.responseStart - page.requestStart <= IN_TIME_MS
}

function areKept(links: readonly HTMLLinkElement[]): boolean {
  return links.length > 0 && keptOnDevice(FONTS_KEY) === addressesOf(links)
}

/** Where links lead on their site, in one line: what is kept under `FONTS_KEY`. */
export function addressesOf(links: readonly HTMLLinkElement[]): string {
  return links.map(({ href }) => new URL(href).pathname).join(' ')
}
