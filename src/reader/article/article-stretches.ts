import { editionIndex } from '@/edition/edition-index'
import type { Edition, Section } from '@/edition/edition-schema'
import { paragraphsIn } from '@/edition/find-by-id'
import { isFarOn } from '@/edition/is-far-on'
import type { Paragraph } from '@/text/paragraphs'

/** Paragraphs in a row, which are laid out together. */
export type Stretch = {
  /** The section that begins with it; `null` where it only goes on, or there is none. */
  readonly section: Section | null
  readonly paragraphs: readonly Paragraph[]
  /** Whether nobody sees it as the page comes up. */
  readonly isFar: boolean
}

/** After so many UTF-16 units another stretch begins: a fast device lays out one in a few milliseconds. */
const LONGEST_UNITS = 3000

/** The article by sections, of which long ones are several stretches; without sections it is cut alike. */
export function articleStretches(edition: Edition): Stretch[] {
  const { paragraphs, sections } = editionIndex(edition)
  const whole =
    sections.length === 0
      ? [{ section: null, paragraphs }]
      : sections.map((section) => ({ section, paragraphs: paragraphsIn(edition, section) }))
  return whole.flatMap(({ section, paragraphs: own }) =>
    cut(own).map((piece, index) => ({
      section: index === 0 ? section : null,
      paragraphs: piece,
      isFar: isFarOn(edition, piece[0]?.start ?? 0),
    })),
  )
}

function cut(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const pieces: Paragraph[][] = []
  for (const paragraph of paragraphs) {
    const last = pieces.at(-1)
    const begins = last?.[0]?.start
    if (last && begins !== undefined && paragraph.end - begins <= LONGEST_UNITS)
      last.push(paragraph)
    else pieces.push([paragraph])
  }
  return pieces
}
