import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

/** The faces the app uses first; anything rarer comes from the full files of the font packages. */
const FACES = [
  ['newsreader/files/newsreader-latin-wght-normal.woff2', 'newsreader-roman.woff2'],
  ['newsreader/files/newsreader-latin-wght-italic.woff2', 'newsreader-italic.woff2'],
  [
    'schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
    'schibsted-grotesk-roman.woff2',
  ],
] as const

/** What an English, French, German or Spanish news text is set in; the same set stands in fonts.css. */
const LETTERS = `${codePoints(0x20, 0x7e)}${codePoints(0xa0, 0xff)}ŒœŸ${codePoints(0x2010, 0x2026)}‰′″‹›⁄€™−ﬀﬁﬂﬃﬄ`

/** Make the small font files in src/app/fonts from the font packages (SIL Open Font License). */
export async function run(): Promise<void> {
  for (const [from, to] of FACES) {
    const full = await readFile(`node_modules/@fontsource-variable/${from}`)
    const small = await subsetFont(full, LETTERS, {
      targetFormat: 'woff2',
      noLayoutClosure: true,
      variationAxes: { wght: { min: 400, max: 700 } },
    })
    await writeFile(fileURLToPath(new URL(`../../app/fonts/${to}`, import.meta.url)), small)
    console.log(`${to}: ${full.length} → ${small.length} bytes`)
  }
}

function codePoints(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n))
}
