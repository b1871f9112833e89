import type { Edition } from '@/edition/edition-schema'
import { overviewOf } from '@/edition/overview'
import { isQuoted, quotedStatements } from '@/edition/quotations'
import type { OverviewPart } from '@/edition/vocabularies'
import { count } from '../words/count'
import { isolated } from '../words/isolated'

/** What the overview says of a part, which is also what the panel that shows it is called. */
export function overviewWords(edition: Edition, part: OverviewPart): string {
  return SAY[part](edition)
}

const SAY = {
  quotes(edition) {
    const { quotes } = overviewOf(edition)
    const [first] = quotes
    return count(quotes.length, first && !isQuoted(first) ? 'reported statement' : 'quote')
  },
  changed(edition) {
    const changed = overviewOf(edition).changed.length
    if (changed < quotedStatements(edition).length) return `${changed} not as officially worded`
    if (changed === 1) return 'not as officially worded'
    return changed === 2 ? 'neither as officially worded' : 'none as officially worded'
  },
  notes: (edition) => `${count(overviewOf(edition).notes.length, 'statement')} beside the record`,
  dates: (edition) => `${count(overviewOf(edition).dates.length, 'date')} resolved`,
  gaps(edition) {
    const { extent } = edition.article
    const { gaps } = overviewOf(edition)
    if (extent?.kind === 'part') return `Breaks off after “${isolated(extent.after.words)}”`
    return `${count(gaps.length, 'thing')} it refers to and does not contain`
  },
} as const satisfies Record<OverviewPart, (edition: Edition) => string>
