import type { Comparison } from '@/edition/comparing/compare-quotation'
import type { Finding } from '@/edition/comparing/compare-with-records'
import type { Cut, Difference } from '@/edition/comparing/differences'
import type { Break } from '@/edition/comparing/printed-words'
import type { Telling } from '@/edition/comparing/telling'
import { VERDICTS } from '@/edition/lazy-vocabularies'
import { isQuoted } from '@/edition/quotations'
import { count } from '@/reader/words/count'
import { isolated } from '@/reader/words/isolated'

/**
 * How printed words stand to a record, in sentences for readers: what tells most first, then the
 * verdict, what was cut out and whether print shows it, and what is not sure.
 * Of what the article gives in its own words only what tells is said.
 */
export function findingWords(finding: Comparison & Pick<Finding, 'quotation'>): string {
  const { verdict, differences, cuts, isSure, goesOn } = finding
  if (verdict === 'not-found') return verdictWords(finding)
  if (verdict !== 'word-for-word' && !isQuoted(finding.quotation)) return reportedWords(finding)
  const [grave, plain] = [cuts.filter(isGrave), cuts.filter((cut) => !isGrave(cut))]
  return [
    ...differences.flatMap((difference) => differenceWords(difference) ?? []),
    ...grave.map((cut) => `A “not” is cut out: ${cutWords(cut)}.`),
    verdictWords(finding),
    ...(plain.length === 0 ? [] : [`Cut out: ${plain.map(cutWords).join('; ')}.`]),
    ...(goesOn && VERDICTS[verdict].isAsRecorded ? ['The sentence goes on in the record.'] : []),
    ...(isSure ? [] : ['Other places of the record have these words about as well.']),
  ].join(' ')
}

/** Nobody expects the words of the record where an article reports in its own. */
function reportedWords({ differences }: Comparison): string {
  return [
    ...differences.flatMap((difference) => differenceWords(difference) ?? []),
    'Reported in the article’s own words.',
  ].join(' ')
}

/** What is said of words that a reader takes for the quoted ones though hardly any is the same. */
export const OTHER_WORDS = 'Other words throughout.'

function verdictWords({ verdict, changedWords, places }: Comparison): string {
  switch (verdict) {
    case 'word-for-word':
      return 'Word for word.'
    case 'shortened':
      return 'Word for word, shortened.'
    case 'changed':
      return `Changed: ${count(changedWords, 'word')}.`
    case 'put-together':
      return changedWords === 0
        ? `Put together from ${places.length} places.`
        : `Put together from ${places.length} places, and changed: ${count(changedWords, 'word')}.`
    case 'not-found':
      return 'Not found in this record.'
  }
}

function differenceWords({ telling, printed, recorded }: Difference): string | null {
  const what = TOLD_FIRST[telling]
  if (what === null) return null
  if (recorded === '') return `${what}: “${isolated(printed)}” is printed, and not in the record.`
  return `${what}: “${isolated(printed)}” is printed, “${isolated(recorded)}” recorded.`
}

/** Whether a cut has turned what was said round: of more words than these the "not" may be that of another sentence. */
function isGrave({ telling, count: units }: Cut): boolean {
  return telling === 'negation' && units <= 3
}

function cutWords({ words, count: units, shown }: Cut): string {
  return `“${isolated(briefly(words))}” (${count(units, 'word')}), ${SHOWN[shown]}`
}

/** As many words at each end of a long cut tell which it is. */
const AT_EACH_END = 5

function briefly(words: string): string {
  const all = words.split(/\s+/)
  if (all.length <= 2 * AT_EACH_END + 1) return all.join(' ')
  return [...all.slice(0, AT_EACH_END), '…', ...all.slice(-AT_EACH_END)].join(' ')
}

const TOLD_FIRST = {
  number: 'A number differs',
  date: 'A date differs',
  name: 'A name differs',
  negation: 'A “not” differs',
  wording: null,
} as const satisfies Record<Telling, string | null>

const SHOWN = {
  ellipsis: 'which “…” shows',
  interruption: 'where the quote is interrupted',
  none: 'which nothing shows',
} as const satisfies Record<Break, string>
