import * as v from 'valibot'
import type { Finding } from '@/edition/comparing/compare-with-records'
import { TELLING } from '@/edition/comparing/telling'
import type { Edition } from '@/edition/edition-schema'
import { VERDICTS } from '@/edition/lazy-vocabularies'
import { wordsOf } from '@/edition/vocabularies'

const range = v.object({ start: v.number(), end: v.number() })
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const telling = v.picklist(wordsOf(TELLING))

const toldSchema = v.array(
  v.object({
    quotation: v.string(),
    record: v.string(),
    verdict: v.picklist(wordsOf(VERDICTS)),
    places: v.array(v.object({ printed: range, recorded: range })),
    isSure: v.boolean(),
    goesOn: v.boolean(),
    differences: v.array(v.object({ telling, printed: v.string(), recorded: v.string() })),
    cuts: v.array(
      v.object({
        telling,
        words: v.string(),
        range,
        count,
        shown: v.picklist(['ellipsis', 'interruption', 'none']),
      }),
    ),
    changedWords: count,
    share: v.number(),
  }),
)

/** Findings as they cross from a worker: each names its quotation by its id. */
export type ToldFindings = v.InferOutput<typeof toldSchema>

/** Findings without the quotations that their reader has already. */
export function tellFindings(findings: readonly Finding[]): ToldFindings {
  return findings.map(({ quotation, ...finding }) => ({
    ...finding,
    quotation: quotation.id,
    places: [...finding.places],
    differences: [...finding.differences],
    cuts: [...finding.cuts],
  }))
}

/** Read what a worker tells; `null` where it cannot be believed. */
export function parseToldFindings(told: unknown): ToldFindings | null {
  const parsed = v.safeParse(toldSchema, told)
  return parsed.success ? parsed.output : null
}

/** The findings with the quotations of an edition as they are now; those that are gone are left out. */
export function findingsIn(edition: Edition, told: ToldFindings): Finding[] {
  const quotations = new Map(edition.quotations.map((quotation) => [quotation.id, quotation]))
  return told.flatMap(({ quotation: id, ...finding }) => {
    const quotation = quotations.get(id)
    return quotation === undefined ? [] : [{ ...finding, quotation }]
  })
}
