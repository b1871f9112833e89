import type { Edition, Quotation } from '@/edition/edition-schema'
import { quotedStatements, wordedRecords } from '@/edition/quotations'
import { editionTitle } from '@/edition/titles'
import { type PictureContent, previewContent } from '@/reader/picture/picture-content'
import { layoutPreview } from '@/reader/picture/picture-layout'
import { wordsOf } from '@/reader/picture/picture-runs'
import { PICTURE_WIDTH } from '@/reader/picture/picture-size'
import type { Placed } from '@/reader/picture/place-blocks'
import type { Measure } from '@/reader/picture/wrap-runs'
import { speakerNames } from '@/reader/words/speaker-names'
import { describeRecord } from '@/reader/words/wording-labels'
import { headlineContent, layoutHeadline } from './headline-layout'
import { editionPath, quotePath } from './page-heads'
import type { PictureFonts } from './picture-fonts'
import { pictureSvg } from './picture-svg'
import { rasterise } from './rasterise'
import { shapeWords } from './shape-words'
import { describeWordings } from './wording-pair'

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

/** Draw what previews of an edition show: quotations beside the record, or the headline where there is none. */
export function editionPictures(edition: Edition, fonts: PictureFonts): EditionPictures {
  const quotes = new Map<string, SharedPicture>()
  for (const quotation of quotedStatements(edition)) {
    const picture = pictureOfQuote(edition, quotation, fonts)
    if (picture) quotes.set(quotation.id, picture)
  }
  const [first] = quotes.values()
  return { whole: first ?? pictureOfHeadline(edition, fonts), quotes }
}

/** `null` where no record is held against the words, and where there is no room or no letter for them. */
function pictureOfQuote(
  edition: Edition,
  quotation: Quotation,
  fonts: PictureFonts,
): SharedPicture | null {
  const content = previewContent(edition, quotation, editionTitle(edition))
  const layout = content && layoutPreview(content, measureBy(fonts))
  const png = layout && drawn(layout, fonts)
  return (
    png && {
      path: `${quotePath(edition, quotation.id)}picture.png`,
      alt: `${speakerNames(edition, quotation)}. ${describeShown(edition, quotation, layout.shown)}`,
      png,
    }
  )
}

/** Both wordings as far as they are shown, and how the one stands to the other. */
function describeShown(edition: Edition, quotation: Quotation, { wordings }: PictureContent) {
  const [printed = '', official = ''] = wordings.map(({ runs }) => wordsOf(runs))
  const records = wordedRecords(quotation)
    .slice(0, 1)
    .map((each) => describeRecord(edition, each))
  return describeWordings(printed, official, records.join(''))
}

function pictureOfHeadline(edition: Edition, fonts: PictureFonts): SharedPicture | null {
  const content = headlineContent(edition)
  const layout = layoutHeadline(content, measureBy(fonts))
  const png = layout && drawn(layout, fonts)
  const words = [content.headline, content.summary].filter(Boolean).join('. ')
  return png && { path: `${editionPath(edition)}picture.png`, alt: words, png }
}

function measureBy(fonts: PictureFonts): Measure {
  return (words, font) => shapeWords(words, font, fonts).width
}

/** As PNG; `null` where the fonts lack a letter. */
function drawn(layout: Placed, fonts: PictureFonts): Uint8Array | null {
  const svg = pictureSvg(layout, fonts)
  return svg === null ? null : rasterise(svg, PICTURE_WIDTH)
}
