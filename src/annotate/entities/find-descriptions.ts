import type { EntityKind } from '@/edition/vocabularies'
import { foundBasis } from '../found-basis'
import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { type Candidate, candidate } from './candidate'

/**
 * Find descriptions that point back at something named: "the institute", "this agreement", "both
 * nations". Only those with nothing between the pointing word and the noun are looked for; with more
 * words they mostly speak of something else.
 */
export function findDescriptions(reading: Reading): Paced<Candidate[]> {
  return pacedFlatMap(reading.tokens, (token, at) => {
    const noun = reading.tokens[at + 1]
    if (noun === undefined || noun.sentence !== token.sentence) return []
    const single = POINTING.has(token.key) ? SINGULAR.get(noun.key) : undefined
    const several = JOINING.has(token.key) ? PLURAL.get(noun.key) : undefined
    const kind = single ?? several
    if (kind === undefined || isPartOfMore(reading, at)) return []
    const range = { firstToken: at, endToken: at + 2 }
    const isPlural = single === undefined
    return [candidate(reading, range, { form: 'description', kind, isPlural, basis: BASIS })]
  })
}

const BASIS = foundBasis('description', 'Words that point back at something named before', 0.7)

/** "The company said" describes; "the company director" and "the Bank of England" do not. */
function isPartOfMore({ text, tokens }: Reading, at: number): boolean {
  const next = tokens[at + 2]
  if (next === undefined || next.sentence !== tokens[at]?.sentence) return false
  if (next.key === 'of') return true
  const letter = text.charAt(next.start)
  return letter !== letter.toLowerCase()
}

const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that'])
const JOINING: ReadonlySet<string> = new Set(['both', 'two'])

const SINGULAR: ReadonlyMap<string, EntityKind> = new Map([
  ...kindsOf(
    'organisation',
    'academy administration agency airline alliance army association authority bank board broadcaster bureau charity church club coalition college commission committee company congress corporation council court department directorate federation firm foundation fund garrison group hospital institute institution laboratory league legion magazine ministry mission museum navy network newspaper office orchestra organisation organization paper parliament party regiment school senate society syndicate team tribunal union university',
  ),
  ...kindsOf(
    'place',
    'airport bay borough bridge capital castle city constituency country county desert district forest island kingdom lake mosque mountain nation palace park peninsula port prison province region republic river sea square stadium state station suburb temple territory tower town valley village volcano',
  ),
  ...kindsOf(
    'document',
    'accord act agreement bill charter constitution convention deal declaration decree law memorandum order pact protocol report resolution treaty',
  ),
])

const PLURAL: ReadonlyMap<string, EntityKind> = new Map([
  ...kindsOf('place', 'countries nations states cities towns governments'),
  ...kindsOf(
    'organisation',
    'companies firms parties teams clubs organisations organizations universities institutes',
  ),
])

function kindsOf(kind: EntityKind, words: string): (readonly [string, EntityKind])[] {
  return words.split(' ').map((word) => [word, kind] as const)
}
