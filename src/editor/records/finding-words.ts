import type { Finding } from '@/edition/comparing/compare-with-records'
import type { Cut, Difference } from '@/edition/comparing/differences'
import type { Break } from '@/edition/comparing/printed-words'
import type { Telling } from '@/edition/comparing/telling'
import { VERDICTS, type Verdict } from '@/edition/lazy-vocabularies'
import { isQuoted } from '@/edition/quotations'
import { wordsOf } from '@/edition/vocabularies'
import { count } from '@/reader/words/count'
import { isolated } from '@/reader/words/isolated'
import { listOf } from '@/reader/words/list-of'

/** How printed words stand to a record, in a few words. */
export function verdictWords({ verdict, changedWords, places }: Finding): string {
  switch (verdict) {
    case 'word-for-word':
      return 'Word for word'
    case 'shortened':
      return 'Word for word, shortened'
    case 'changed':
      return `Changed: ${count(changedWords, 'word')}`
    case 'put-together':
      return changedWords === 0
        ? `Put together from ${places.length} places`
        : `Put together from ${places.length} places, and changed: ${count(changedWords, 'word')}`
    case 'not-found':
      return 'Not found in this record'
  }
}

/** What a reader should know of the verdict, a sentence each: what tells most, what was cut, what is not sure. */
export function detailWords({ verdict, differences, cuts, isSure }: Finding): string[] {
  if (verdict === 'not-found') return []
  return [
    ...differences.flatMap((difference) => differenceWords(difference) ?? []),
    ...cuts.map(cutWords),
    ...(isSure ? [] : ['Other places of the record have these words about as well.']),
  ]
}

function differenceWords({ telling, printed, recorded }: Difference): string | null {
  const what = TOLD_FIRST[telling]
  if (what === null) return null
  if (recorded === '') return `${what}: “${isolated(printed)}” is printed, and not in the record.`
  return `${what}: “${isolated(printed)}” is printed, “${isolated(recorded)}” recorded.`
}

function cutWords({ words, count: units, shown, telling }: Cut): string {
  const what = telling === 'negation' ? 'A “not” was cut out' : 'Cut out'
  return `${what}: “${isolated(words)}” (${count(units, 'word')}), ${SHOWN[shown]}.`
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

/** "6 quotes: 3 word for word, 2 changed, 1 not found in the two records" */
export function sumWords(findings: readonly Finding[], records: number): string {
  const quoted = findings.filter(({ quotation }) => isQuoted(quotation))
  const told = quoted.length > 0 ? quoted : findings
  const parts = wordsOf(VERDICTS).flatMap((verdict) => {
    const number = told.filter((finding) => finding.verdict === verdict).length
    return number === 0 ? [] : [`${number} ${SUM[verdict]}`]
  })
  const where = records === 1 ? 'the record' : `the ${SMALL_NUMBERS[records] ?? records} records`
  const what = count(told.length, quoted.length > 0 ? 'quote' : 'reported statement')
  if (told.length === 0) return 'The article quotes nobody whose words could be looked for'
  return `${what}: ${listOf(parts)}${told.some(isNotFound) ? ` in ${where}` : ''}`
}

function isNotFound({ verdict }: Finding): boolean {
  return verdict === 'not-found'
}

const SUM = {
  'word-for-word': 'word for word',
  shortened: 'shortened',
  changed: 'changed',
  'put-together': 'put together',
  'not-found': 'not found',
} as const satisfies Record<Verdict, string>

const SMALL_NUMBERS: readonly string[] = ['no', 'one', 'two', 'three', 'four', 'five', 'six']

/** The same as a record of the quotation has it, in a sentence. */
export const FINDING_WORDS = {
  'word-for-word': 'The printed words stand in it word for word.',
  shortened: 'The printed words stand in it word for word, with others between them.',
  changed: 'Some of the printed words are others in it.',
  'put-together': 'The printed words stand in several places of it.',
  'not-found': 'The printed words were not found in it.',
} as const satisfies Record<Verdict, string>

/** The same of what a program has found and nobody has confirmed. */
export function foundWords({ verdict }: Finding): string {
  return `${FINDING_WORDS[verdict]} So a program found it; nobody has confirmed it yet.`
}
