import type { Font } from 'satori'
import type { Edition } from '@/edition/edition-schema'
import { quotedStatements } from '@/edition/quotations'
import { speakerNames } from '@/edition/speaker-names'
import { editionTitle } from '@/edition/titles'
import { headlinePicture } from './headline-picture'
import { editionPath, quotePath } from './page-heads'
import { quotePicture } from './quote-picture'
import { describePair, wordingPair } from './wording-pair'

/** A picture that previews show, with what it shows in words. */
type SharedPicture = {
  /** Where its file stands under the base. */
  readonly path: string
  readonly alt: string
  readonly png: Uint8Array
}

/** The pictures of an edition: its quotations by their ids, and the one for the whole. */
export type EditionPictures = {
  readonly whole: SharedPicture | null
  readonly quotes: ReadonlyMap<string, SharedPicture>
}

/** Nothing drawn: for a site that does not know its own address, which no preview could find. */
export const NO_PICTURES: EditionPictures = { whole: null, quotes: new Map() }

/** Draw what previews of an edition show: the pairs of wordings, or the headline where there is none. */
export async function editionPictures(
  edition: Edition,
  fonts: readonly Font[],
): Promise<EditionPictures> {
  const quotes = new Map<string, SharedPicture>()
  for (const quotation of quotedStatements(edition)) {
    const pair = wordingPair(edition, quotation)
    const drawn = pair && (await quotePicture(edition, pair, fonts))
    if (!drawn) continue
    quotes.set(quotation.id, {
      path: `${quotePath(edition, quotation.id)}picture.png`,
      alt: `${speakerNames(edition, quotation)}. ${describePair(edition, drawn.pair)}`,
      png: drawn.png,
    })
  }
  const [first] = quotes.values()
  return { whole: first ?? (await pictureOfHeadline(edition, fonts)), quotes }
}

async function pictureOfHeadline(
  edition: Edition,
  fonts: readonly Font[],
): Promise<SharedPicture | null> {
  const png = await headlinePicture(edition, fonts)
  const words = [editionTitle(edition), edition.editorial?.summary].filter(Boolean).join('. ')
  return png && { path: `${editionPath(edition)}picture.png`, alt: words, png }
}
