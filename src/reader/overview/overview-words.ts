import type { Edition } from '@/edition/edition-schema'
import type { ClaimVerdict } from '@/edition/lazy-vocabularies'
import { overviewOf, tellsVerdicts } from '@/edition/overview'
import { isQuoted, quotedStatements } from '@/edition/quotations'
import { textSources } from '@/edition/text-sources'
import type { OverviewPart } from '@/edition/vocabularies'
import { count } from '../words/count'
import { isolated } from '../words/isolated'

/** What the overview says of a part, behind that of the part which it is a share of. */
export function overviewWords(edition: Edition, part: OverviewPart): string {
  return SAY[part](edition)
}

/** What the panel is called that shows a part: the same, or more where it needs what stands before it. */
export function partTitle(edition: Edition, part: OverviewPart): string {
  if (!isClaims(part)) return overviewWords(edition, part)
  const { length } = overviewOf(edition)[part]
  return `${count(length, 'claim')} ${found(part, length)} ${CLAIMS[part].there}`
}

const SAY = {
  quotes(edition) {
    const { quotes } = overviewOf(edition)
    const [first] = quotes
    return count(quotes.length, first && !isQuoted(first) ? 'reported statement' : 'quote')
  },
  'word-for-word': (edition) => `${overviewOf(edition)['word-for-word'].length} word for word`,
  shortened: (edition) => `${overviewOf(edition).shortened.length} shortened`,
  changed(edition) {
    const changed = overviewOf(edition).changed.length
    if (tellsVerdicts(edition)) return `${changed} changed`
    if (changed < quotedStatements(edition).length) return `${changed} not as officially worded`
    if (changed === 1) return 'not as officially worded'
    return changed === 2 ? 'neither as officially worded' : 'none as officially worded'
  },
  'put-together': (edition) => `${overviewOf(edition)['put-together'].length} put together`,
  'not-found': (edition) =>
    `${overviewOf(edition)['not-found'].length} not found in ${recordsWords(edition)}`,
  notes: (edition) =>
    `${count(overviewOf(edition).notes.length, 'claim')} checked against the record`,
  'claim-differs': claimsWords('claim-differs'),
  'claim-not-found': claimsWords('claim-not-found'),
  'claim-says-less': claimsWords('claim-says-less'),
  'claim-agrees': claimsWords('claim-agrees'),
  dates: (edition) => `${count(overviewOf(edition).dates.length, 'date')} resolved`,
  gaps(edition) {
    const { extent } = edition.article
    const { gaps } = overviewOf(edition)
    if (extent?.kind === 'part') return `Breaks off after “${isolated(extent.after.words)}”`
    return `${count(gaps.length, 'thing')} it refers to and does not contain`
  },
} as const satisfies Record<OverviewPart, (edition: Edition) => string>

/** "the record", "the two records": all whose text the edition holds. */
function recordsWords(edition: Edition): string {
  const { length } = textSources(edition)
  return length === 1 ? 'the record' : `the ${SMALL_NUMBERS[length] ?? length} records`
}

const SMALL_NUMBERS: readonly string[] = ['no', 'one', 'two', 'three', 'four', 'five', 'six']

type ClaimsPart = `claim-${ClaimVerdict}`

/** What claims do that have a verdict, by how many they are, and where. */
const CLAIMS = {
  'claim-differs': { one: 'differs', several: 'differ', there: 'from the record' },
  'claim-not-found': { one: 'not found', several: 'not found', there: 'in the record' },
  'claim-says-less': { one: 'says less', several: 'say less', there: 'than the record' },
  'claim-agrees': { one: 'agrees', several: 'agree', there: 'with the record' },
} as const satisfies Record<ClaimsPart, object>

function isClaims(part: OverviewPart): part is ClaimsPart {
  return part in CLAIMS
}

function found(part: ClaimsPart, length: number): string {
  return length === 1 ? CLAIMS[part].one : CLAIMS[part].several
}

/** "1 differs", "5 differ" */
function claimsWords(part: ClaimsPart): (edition: Edition) => string {
  return (edition) => {
    const { length } = overviewOf(edition)[part]
    return `${length} ${found(part, length)}`
  }
}
