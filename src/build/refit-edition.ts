import * as v from 'valibot'
import type { EditionProblem, ProblemKind } from '@/edition/edition-problem'
import { parseEditionFile } from '@/edition/parse-edition'
import { type PlacedRefit, refitRanges } from '@/edition/refit-ranges'
import { failed, ok, type Result } from '@/edition/result'
import { type RangeLiteral, rangeLiterals } from './range-literals'

/** The file of an edition whose ranges were found again. */
export type RefittedEdition = {
  /** The file as it was, but for the fields of the ranges that are sure. */
  readonly json: string
  /** The text as it is now. */
  readonly text: string
  readonly ranges: readonly PlacedRefit[]
  /** What is wrong with the file now, ranges that are left aside. */
  readonly problems: readonly EditionProblem[]
}

/** Whether a problem can come of a text that was corrected, or has to be mended before that is looked at. */
const OF_RANGES: Readonly<Record<ProblemKind, boolean>> = {
  unreadable: false,
  shape: false,
  id: false,
  reference: false,
  date: false,
  text: false,
  range: true,
  section: true,
  paragraph: true,
  mention: true,
  quotation: true,
  'quotation-mark': true,
  voice: true,
  missing: true,
}

/**
 * Find all ranges of an edition again after somebody corrected the text in its file; `before` is the
 * text as it was, `null` where nobody kept it. Fails with what has to be mended first.
 */
export function refitEdition(
  json: string,
  before: string | null,
): Result<RefittedEdition, EditionProblem[]> {
  const first = problemsOf(json).filter(({ kind }) => !OF_RANGES[kind])
  if (first.length > 0) return failed(first)
  const text = findText(json)
  if (text === null) throw new Error('an edition that has the shape of one has no text')
  const literals = rangeLiterals(json)
  const ranges = refitRanges(literals, text, before)
  const refitted = withRanges(json, literals, ranges, text)
  const left = new Set(ranges.filter(({ refit }) => !isSure(refit)).map(({ path }) => path))
  const problems = problemsOf(refitted).filter(({ path }) => !left.has(path))
  return ok({ json: refitted, text, ranges, problems })
}

type SureRefit = Extract<PlacedRefit['refit'], { kind: 'same' | 'changed' }>

function isSure(refit: PlacedRefit['refit']): refit is SureRefit {
  return refit.kind === 'same' || refit.kind === 'changed'
}

function problemsOf(json: string): readonly EditionProblem[] {
  const parsed = parseEditionFile(json)
  return parsed.ok ? [] : parsed.problem
}

const textSchema = v.object({ article: v.object({ text: v.string() }) })

/** The text in the file of an edition, whatever else is wrong with it; `null` where there is none. */
export function findText(json: string): string | null {
  try {
    const { success, output } = v.safeParse(textSchema, JSON.parse(withoutMark(json)))
    return success ? output.article.text : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function withoutMark(json: string): string {
  return json.replace(/^\uFEFF/, '')
}

/** The file with the ranges that are sure where they are now, all else as it is. */
function withRanges(
  json: string,
  literals: readonly RangeLiteral[],
  ranges: readonly PlacedRefit[],
  text: string,
): string {
  const isAscii = !/[^\0-\x7F]/.test(withoutMark(json))
  const edits = literals.flatMap(({ range, literals: fields }, index) => {
    const refit = ranges[index]?.refit
    if (refit === undefined || !isSure(refit)) return []
    const { start, end } = refit.range
    const words = text.slice(start, end)
    return [
      { ...fields.start, json: String(start) },
      { ...fields.end, json: String(end) },
      ...(words === range.words ? [] : [{ ...fields.words, json: wordsLiteral(words, isAscii) }]),
    ]
  })
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.json + whole.slice(edit.end), json)
}

/** Words as JSON; in a file that has nothing but ASCII, they are escaped as its others are. */
function wordsLiteral(words: string, isAscii: boolean): string {
  const literal = JSON.stringify(words)
  return isAscii ? literal.replace(/[^\0-\x7F]/g, escaped) : literal
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
