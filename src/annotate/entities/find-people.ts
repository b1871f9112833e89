import { foundBasis } from '../found-basis'
import { genderOfPeopleWord, isPeopleWord } from '../names/people-words'
import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { type Candidate, candidate } from './candidate'

/**
 * Find what people are called beside offices and trades: "a 14-year-old boy", "the survivor", "his
 * wife". From the article or possessive up to the noun; whether it is somebody named is not known.
 */
export function findPeople(reading: Reading): Paced<Candidate[]> {
  return pacedFlatMap(reading.tokens, ({ key }, at) => {
    if (!isPeopleWord(key) || isPartOfMore(reading, at)) return []
    const firstToken = opening(reading, at)
    if (firstToken === null) return []
    const range = { firstToken, endToken: at + 1 }
    const gender = genderOfPeopleWord(key)
    return [
      candidate(reading, range, { form: 'description', kind: 'person', gender, basis: BASIS }),
    ]
  })
}

const BASIS = foundBasis('description', 'A word for somebody, with what is said of them', 0.7)

/** "Fan" in "fan club", and of two nouns the first. */
function isPartOfMore({ text, tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || next.sentence !== tokens[at]?.sentence) return false
  return next.key === '-' || text.charAt(next.start) === '-' || isPeopleWord(next.key)
}

/** At most so many words stand between the article and the noun. */
const LONGEST = 8

function opening({ tokens }: Reading, noun: number): number | null {
  for (let at = noun - 1; at >= noun - LONGEST; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[noun]?.sentence) return null
    if (OPENINGS.has(token.key)) return at
    if (STOPS.has(token.key) || !WORD.test(token.key)) return null
  }
  return null
}

const WORD = /^[\p{L}\p{N}'-]{1,40}$/u
const OPENINGS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'this', 'that', 'his', 'her'])
const STOPS: ReadonlySet<string> = new Set(
  'of in at on for from to with by who whom which that as is are was were be been has have had said says and or but if'.split(
    ' ',
  ),
)
