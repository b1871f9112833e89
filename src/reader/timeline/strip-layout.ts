import type { Edition, EventEntity } from '@/edition/edition-schema'
import { LABEL_GAP_REM, LETTER_REM, type Span, type StripGroup, withLabels } from './strip-labels'
import { stripMarks, timeOf } from './strip-marks'
import { stripEvents, stripScale, type Tick } from './strip-scale'

/** The article's own line, with the side its words stand on. */
type ArticleMark = {
  readonly at: number
  readonly event: EventEntity
  readonly anchor: 'start' | 'end'
}

export type StripLayout = {
  readonly groups: readonly StripGroup[]
  readonly ticks: readonly Tick[]
  /** Where the article's own line stands; `null` when it is not among the events. */
  readonly article: ArticleMark | null
}

/** Room for the words "this article", in rem. */
const ARTICLE_REM = 5.5

/**
 * Lay out the strip for a width of at least `widthRem`: marks that would touch become one,
 * labels that would touch are shortened or left out, the stated events' last.
 */
export function stripLayout(edition: Edition, widthRem: number): StripLayout | null {
  const events = stripEvents(edition)
  const scale = stripScale(events)
  if (!scale) return null
  const own = events.find(({ isArticle }) => isArticle) ?? null
  const article = own && articleMark(own, timeOf(own, scale).at, widthRem)
  const marks = stripMarks(
    events.filter((event) => event !== own),
    scale,
    widthRem,
  )
  return {
    groups: withLabels(edition, marks, article?.at ?? 1, widthRem),
    ticks: fittingTicks(scale.ticks, widthRem, article && wordsOf(article, widthRem)),
    article,
  }
}

/** Where the words "this article" stand. */
function wordsOf({ at, anchor }: ArticleMark, widthRem: number): Span {
  const length = ARTICLE_REM / widthRem
  return anchor === 'end' ? { from: at - length, to: at } : { from: at, to: at + length }
}

function articleMark(event: EventEntity, at: number, widthRem: number): ArticleMark {
  return { event, at, anchor: at * widthRem < ARTICLE_REM ? 'start' : 'end' }
}

/** The ticks whose labels fit side by side and clear of `taken`: all, or every other one, or fewer. */
function fittingTicks(ticks: readonly Tick[], widthRem: number, taken: Span | null): Tick[] {
  const room = ({ label }: Tick) => widthOf(label) / widthRem
  const isClear = (tick: Tick) =>
    tick.at + room(tick) <= 1 &&
    (taken === null || tick.at + room(tick) <= taken.from || taken.to <= tick.at)
  for (let step = 1; step < ticks.length; step++) {
    const kept = ticks.filter((_, index) => index % step === 0)
    if (
      kept.every(
        (tick, index) =>
          (kept[index + 1]?.at ?? 1) - tick.at >= room(tick) || index === kept.length - 1,
      )
    ) {
      return kept.filter(isClear)
    }
  }
  return ticks.slice(0, 1).filter(isClear)
}

/** The room a tick's label takes, in rem. */
function widthOf(label: string): number {
  return label.length * LETTER_REM + LABEL_GAP_REM / 2
}
