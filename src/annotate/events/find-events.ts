import type { TextRange } from '@/text/range'
import type { FoundDate } from '../dates/find-dates'
import type { JoinedMentions } from '../entities/join-mentions'
import { type FoundBasis, foundBasis } from '../found-basis'
import { type Paced, pacedFlatMap } from '../pace'
import type { AttributedQuotation } from '../quotations/attribute-speakers'
import { DETERMINERS } from '../quotations/word-classes'
import type { Reading } from '../reading/reading'
import { dateOfHappening } from './date-of-happening'
import { findDone } from './find-done'
import { findMarked } from './find-marked'
import { findNamedHappenings } from './find-named-happenings'
import { findStriking } from './find-striking'
import { findTakingPlace } from './find-taking-place'
import type { Happening } from './happening'
import { joinTellings } from './join-tellings'
import { type NameAt, namesByToken } from './names-by-token'
import { SentenceWords } from './sentence-words'
import { tokenMarks } from './token-marks'

/** Something that happened or will, with when; `dates` and `involves` are places in their lists. */
export type FoundEvent = {
  readonly title: string
  /** What kind of thing happened, in one word. */
  readonly act: string
  readonly edtf: string
  readonly dateBasis: FoundBasis
  readonly dates: readonly number[]
  readonly involves: readonly number[]
  readonly passages: readonly TextRange[]
  readonly basis: FoundBasis
}

/** What has been found in a text before events are looked for. */
type FoundBefore = {
  readonly joined: JoinedMentions
  readonly dates: readonly FoundDate[]
  readonly quotations: readonly AttributedQuotation[]
  /** The day of publication in EDTF; null where nobody knows. */
  readonly published: string | null
}

/** Who looks for what a sentence says happened; each looks for one way of saying so. */
const FINDERS: readonly ((words: SentenceWords, nameAt: NameAt) => Happening[])[] = [
  findDone,
  findTakingPlace,
  findNamedHappenings,
  findStriking,
  findMarked,
]

/**
 * Find the events that a text tells of in its own voice or reports: happenings with a date in the
 * same clause, and in the paragraph it opens with also what has happened as its news.
 */
export function* findEvents(reading: Reading, before: FoundBefore): Paced<FoundEvent[]> {
  const { joined, dates, quotations } = before
  const marks = yield* tokenMarks(reading, quotations, dates)
  const nameAt = yield* namesByToken(reading, joined)
  const opening = reading.paragraphs.findIndex(({ guess }) => guess === null)
  let mention = 0
  const events = yield* pacedFlatMap(reading.sentences, (sentence) => {
    while ((joined.mentions[mention]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) mention++
    const words = new SentenceWords(reading, marks, sentence)
    if (reading.paragraphs[sentence.paragraph]?.guess !== null || !isTelling(words)) return []
    const told = FINDERS.flatMap((find) => find(words, nameAt))
    const dated = datedEvents(words, told, dates)
    const isOpening = sentence.paragraph === opening
    const found =
      dated.length > 0 || !isOpening ? dated : freshEvents(words, told, before.published)
    return found.map((event) => ({ ...event, involves: involved(joined, mention, sentence) }))
  })
  return yield* joinTellings(events)
}

/** Whether a sentence states something as a fact, and of others than whoever writes it. */
function isTelling(words: SentenceWords): boolean {
  if (words.endToken - words.firstToken > LONGEST_TELLING) return false
  if (words.key(words.endToken - 1) === '?') return false
  for (let at = words.firstToken; at < words.endToken; at++) {
    if (!words.isQuoted(at) && isUntold(words, at)) return false
  }
  return true
}

/** "The US" is no "us", and "an alleged thief" is alleged to be one, not to have been arrested. */
function isUntold(words: SentenceWords, at: number): boolean {
  const key = words.key(at)
  if (!UNTOLD.has(key)) return false
  if (key === 'us') return !words.isCapital(at)
  return !(CALLED.has(key) && DETERMINERS.has(words.key(at - 1)))
}

const CALLED: ReadonlySet<string> = new Set(['alleged', 'claim', 'claims', 'claimed'])

/** What is longer is no sentence, but a text without full stops, in tokens. */
const LONGEST_TELLING = 1000

const UNTOLD: ReadonlySet<string> = new Set(
  "i we you my our your me us i'm we're if claim claims claimed claiming alleged alleges allegedly alleging falsely".split(
    ' ',
  ),
)

type Untold = Omit<FoundEvent, 'involves'>

/** The happenings of a sentence that have a date; of those with the same one, the nearest to it. */
function datedEvents(
  words: SentenceWords,
  told: readonly Happening[],
  dates: readonly FoundDate[],
): Untold[] {
  const byDate = new Map<number, { readonly event: Untold; readonly distance: number }>()
  for (const happening of told) {
    const dating = dateOfHappening(words, happening, dates)
    const date = dates[dating?.date ?? -1]
    if (dating === null || date === undefined) continue
    const distance = Math.abs(dating.firstToken - happening.at)
    if ((byDate.get(dating.date)?.distance ?? Number.POSITIVE_INFINITY) <= distance) continue
    const dateBasis = foundBasis(date.rule, date.reason, date.confidence)
    const passages = [withDate(words.rangeOf(happening), date)]
    const event = { ...untold(happening), edtf: dating.edtf, dateBasis, passages }
    byDate.set(dating.date, { event: { ...event, dates: [dating.date] }, distance })
  }
  return [...byDate.values()].map(({ event }) => event)
}

/** What an article opens with that has happened, without saying when. */
function freshEvents(
  words: SentenceWords,
  told: readonly Happening[],
  published: string | null,
): Untold[] {
  const fresh = told.find(({ isFresh }) => isFresh)
  if (fresh === undefined || published === null) return []
  const edtf = /^\d{4}-\d\d-\d\d$/.test(published) ? `${published}~` : published
  return [{ ...untold(fresh), edtf, dateBasis: FRESH, dates: [], passages: [words.rangeOf(fresh)] }]
}

/** Up to its date, where that follows at once: "A building collapsed on Monday". */
function withDate({ start, end }: TextRange, date: TextRange): TextRange {
  const isNext = date.start > end && date.start - end <= LONGEST_LINK
  return { start, end: isNext ? date.end : end }
}

/** What stands between a happening and its date, in UTF-16 units: " early on " at most. */
const LONGEST_LINK = 10

function untold({ title, act, rule, reason, confidence }: Happening) {
  return { title, act, basis: foundBasis(rule, reason, confidence) }
}

const FRESH = foundBasis(
  'news of its day',
  'The article opens with it as news and gives no date: it is of about the day of the article',
  0.5,
)

/** Who and what a sentence speaks of, by places in the list of entities. */
function involved({ mentions }: JoinedMentions, first: number, { end }: TextRange): number[] {
  const found = new Set<number>()
  for (let at = first; (mentions[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) {
    for (const entity of mentions[at]?.entities ?? []) found.add(entity)
  }
  return [...found]
}
