import type { Edition } from '@/edition/edition-schema'
import { editionTitle } from '@/edition/titles'
import { formatDate } from '@/export/date-words'
import {
  type Block,
  block,
  directionOf,
  evenWidth,
  headBlock,
  type TextSetting,
} from '@/reader/picture/picture-blocks'
import { fitAboveFoot, LINE_WIDTH, type Placed, placeBlocks } from '@/reader/picture/place-blocks'
import type { Measure, StyledRun } from '@/reader/picture/wrap-runs'

/** What the picture of an edition without a pair of wordings says; '' for what it has not. */
export type HeadlineContent = {
  readonly publisher: string
  readonly date: string
  readonly headline: string
  readonly summary: string
  /** Whose words these are. */
  readonly foot: string
}

/** What the picture of an edition says that has no pair of wordings to show. */
export function headlineContent(edition: Edition): HeadlineContent {
  const { article, editorial } = edition
  return {
    publisher: article.publisher ?? '',
    date: article.published === null ? '' : formatDate(article.published),
    headline: editionTitle(edition),
    summary: editorial?.summary ?? '',
    foot: editorial ? `Headline and summary by ${editorial.by}` : '',
  }
}

/** Sizes of the headline in pixels, the largest first. */
const SIZES = [76, 68, 60, 52, 44] as const

/** Set a headline and its summary as large as there is room for; `null` where they do not fit. */
export function layoutHeadline(content: HeadlineContent, measure: Measure): Placed | null {
  const setting = { width: LINE_WIDTH, measure }
  const blocks = SIZES.map((size) => blocksOf(content, size, setting)).find(fitAboveFoot)
  if (!blocks) return null
  const isAtRight = directionOf([{ words: content.headline }]) === 'rtl'
  return placeBlocks(blocks, { isAtRight, foot: content.foot }, measure)
}

function blocksOf(content: HeadlineContent, size: number, setting: TextSetting): Block[] {
  const { publisher, date, headline, summary } = content
  return [
    ...(publisher || date ? [headBlock(publisher, date, setting)] : []),
    headlineBlock(headline, size, setting),
    ...(summary ? [{ ...block([grey(summary)], setting), above: 24 }] : []),
  ]
}

/** In lines of about the same length. */
function headlineBlock(words: string, size: number, { width, measure }: TextSetting): Block {
  const font = { family: 'serif', weight: 600, size } as const
  const runs = [{ words, font, colour: 'ink', pencil: null }] as const
  const even = evenWidth(runs, width, measure)
  return { ...block(runs, { width: even, measure }), lineHeight: size * 1.1, above: 20 }
}

function grey(words: string): StyledRun {
  const font = { family: 'serif', weight: 400, size: 33 } as const
  return { words, font, colour: 'muted', pencil: null }
}
