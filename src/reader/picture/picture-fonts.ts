import { memoize } from '@/edition/memoize'
import type { PictureFont } from './wrap-runs'

/** How long a picture waits for a font before it is drawn in another, in milliseconds. */
const PATIENCE_MS = 3000

const OWN = {
  serif: "'Newsreader in pictures'",
  sans: "'Schibsted Grotesk in pictures'",
} as const

const FALLBACKS = {
  serif: "'Newsreader Fallback', 'Newsreader Fallback Times', Georgia, serif",
  sans: "'Schibsted Grotesk Fallback', system-ui, sans-serif",
} as const

const USED: readonly PictureFont[] = [
  { family: 'serif', weight: 400, size: 40 },
  { family: 'serif', weight: 600, size: 40 },
  { family: 'sans', weight: 400, size: 21 },
  { family: 'sans', weight: 600, size: 21 },
]

/** A font as the canvas takes it. */
export function cssFont({ family, weight, size }: PictureFont): string {
  return `${weight} ${size}px ${OWN[family]}, ${FALLBACKS[family]}`
}

/** Done when the fonts for `words` are there, or will not come in time. */
export async function loadPictureFonts(words: string): Promise<void> {
  const tooLate = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  await Promise.race([Promise.allSettled(USED.map((font) => load(font, words))), tooLate])
}

/** Of the family alone: a fallback that this device lacks would end the waiting at once. */
async function load({ family, weight, size }: PictureFont, words: string): Promise<void> {
  addPictureFonts(document)
  await document.fonts.load(`${weight} ${size}px ${OWN[family]}`, words)
}

/**
 * Declare the page's fonts once more, under names that only pictures use. The page's own are
 * optional: where they came late the browser does not take them for anything any more.
 */
const addPictureFonts = memoize(({ styleSheets }: Document): void => {
  for (const sheet of styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSFontFaceRule) addPictureFont(rule.style)
    }
  }
})

function addPictureFont(declared: CSSStyleDeclaration): void {
  const family = declared.getPropertyValue('font-family').replaceAll(/["']/g, '')
  const src = declared.getPropertyValue('src')
  if (!src.includes('url(') || declared.getPropertyValue('font-style') === 'italic') return
  const face = new FontFace(`${family} in pictures`, src, {
    weight: declared.getPropertyValue('font-weight'),
    unicodeRange: declared.getPropertyValue('unicode-range'),
  })
  document.fonts.add(face)
}
