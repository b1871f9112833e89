import { readFile } from 'node:fs/promises'
import type { Font } from 'satori'
import subsetFont from 'subset-font'

const FAMILIES = [
  { name: 'Newsreader', folder: 'newsreader' },
  { name: 'Schibsted Grotesk', folder: 'schibsted-grotesk' },
] as const

const WEIGHTS = [400, 600] as const

/** What the packages split a family into; Satori knows each under a name of its own. */
const SUBSETS = ['latin', 'latin-ext'] as const

/** The families of pictures: each letter comes from the first part that has it. */
export const SERIF = 'Newsreader latin, Newsreader latin-ext'
export const SANS = 'Schibsted Grotesk latin, Schibsted Grotesk latin-ext'

/** The app's fonts at the weights that pictures need, as TrueType; Satori reads no variable font. */
export async function pictureFonts(): Promise<Font[]> {
  return Promise.all(
    SUBSETS.flatMap((subset) =>
      FAMILIES.flatMap(({ name, folder }) =>
        WEIGHTS.map(async (weight) => {
          const file = `${folder}/files/${folder}-${subset}-wght-normal.woff2`
          const variable = await readFile(`node_modules/@fontsource-variable/${file}`)
          const data = await subsetFont(variable, undefined, {
            targetFormat: 'sfnt',
            keepAllGlyphs: true,
            variationAxes: { wght: weight },
          })
          return { name: `${name} ${subset}`, weight, style: 'normal' as const, data }
        }),
      ),
    ),
  )
}
