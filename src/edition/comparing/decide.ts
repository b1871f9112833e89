import type { Edition, OfficialRecord, Quotation } from '../edition-schema'
import { BASES, type Verdict } from '../lazy-vocabularies'
import { BETWEEN_PLACES } from '../recorded-places'
import type { Finding } from './compare-with-records'
import { withoutRecord } from './without-record'

/** A quotation, and the id of the record that it was looked for in. */
export type Pairing = Pick<Finding, 'quotation' | 'record'>

/** What somebody has decided about a finding; `null` where nobody has. */
export type Decision = 'confirmed' | 'rejected'

/** Whether a finding was decided about: what is rejected leaves a record without words and verdict. */
export function decisionOn({ quotation, record }: Pairing): Decision | null {
  const found = quotation.records?.find(
    ({ seenIn, basis }) => seenIn === record && !BASES[basis.kind].isByMachine,
  )
  if (found === undefined) return null
  return found.verdict === null ? 'rejected' : 'confirmed'
}

/**
 * The edition as it is shown beside its records: what was found, and nobody has decided about, is a
 * record of its quotation too, behind those it has, and says that it was found by a machine.
 *
 * @param say a finding in words for readers
 */
export function withFindings(
  edition: Edition,
  findings: readonly Finding[],
  say: (finding: Finding) => string,
): Edition {
  const found = new Map<string, OfficialRecord[]>()
  for (const finding of findings) {
    if (decisionOn(finding) !== null) continue
    const { verdict, quotation } = finding
    const said =
      verdict === 'not-found'
        ? { words: null, verdict, finding: say(finding) }
        : { words: recordedWords(edition, finding), verdict, finding: say(finding) }
    const record = recordOf(edition, finding, said, { kind: 'found' })
    found.set(quotation.id, [...(found.get(quotation.id) ?? []), record])
  }
  const quotations = edition.quotations.map((quotation) =>
    (found.get(quotation.id) ?? []).reduce(withRecord, quotation),
  )
  return { ...edition, quotations }
}

/** The edition with a finding as a record of its quotation, as somebody has confirmed it; `said` is it in words for readers. */
export function withConfirmed(edition: Edition, finding: Finding, said: string): Edition {
  const { verdict } = finding
  const words = recordedWords(edition, finding)
  return withDecision(edition, finding, { words, verdict, finding: said })
}

/**
 * The edition with other words of a record for those that a quotation stands for, as somebody says.
 *
 * @param judged how the printed words stand to them
 * @param said that in words for readers
 */
export function withWords(
  edition: Edition,
  pairing: Pairing,
  judged: { readonly words: string; readonly verdict: Verdict },
  said: string,
): Edition {
  return withDecision(edition, pairing, { ...judged, finding: said })
}

/** The edition with it said that a record does not have what a quotation says. */
export function withRejected(edition: Edition, pairing: Pairing): Edition {
  return withDecision(edition, pairing, NOTHING_SAID)
}

/** The edition without what was decided about a finding. */
export function withoutDecision(edition: Edition, { quotation, record }: Pairing): Edition {
  return withQuotation(edition, quotation.id, (decided) => withoutRecord(decided, record))
}

const EDITED = { kind: 'edited' } as const
const NOTHING_SAID = { words: null, verdict: null, finding: null } as const

/** The words of a record that a finding points at, in the order of the article; `null` for none. */
function recordedWords(edition: Edition, { record, places }: Finding): string | null {
  const text = edition.sources.find(({ id }) => id === record)?.text
  if (text === undefined || places.length === 0) return null
  return places.map(({ recorded }) => text.slice(recorded.start, recorded.end)).join(BETWEEN_PLACES)
}

/** What is said of a record, in its words and in ours. */
type Said = Pick<OfficialRecord, 'words' | 'verdict' | 'finding'>

function withDecision(edition: Edition, pairing: Pairing, said: Said): Edition {
  const record = recordOf(edition, pairing, said, EDITED)
  return withQuotation(edition, pairing.quotation.id, (quotation) => withRecord(quotation, record))
}

function recordOf(
  edition: Edition,
  { record }: Pairing,
  said: Said,
  basis: OfficialRecord['basis'],
): OfficialRecord {
  const source = edition.sources.find(({ id }) => id === record)
  if (source === undefined) throw new Error(`The edition has no source "${record}"`)
  const { title, date } = source
  return { label: title, ...said, date, seenIn: record, official: null, basis }
}

/** The quotation with a record, behind those it has, in the place of the one seen in the same source. */
function withRecord(quotation: Quotation, record: OfficialRecord): Quotation {
  const { records = [], ...rest } = withoutRecord(quotation, record.seenIn)
  return { ...rest, records: [...records, record] }
}

function withQuotation(
  edition: Edition,
  id: string,
  change: (quotation: Quotation) => Quotation,
): Edition {
  const quotations = edition.quotations.map((quotation) =>
    quotation.id === id ? change(quotation) : quotation,
  )
  return { ...edition, quotations }
}
