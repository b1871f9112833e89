import { foundBasis } from '../found-basis'
import { reportingVerb } from '../quotations/reporting-words'
import type { Reading } from '../reading/reading'
import type { Candidate } from './candidate'
import type { Discourse, LastSeen } from './discourse'
import type { Named } from './join-names'
import type { Reference, Situation } from './resolve-references'

/** Who a pronoun stands for: the likeliest of those spoken of shortly before. */
export function resolvePronoun(pronoun: Candidate, situation: Situation): Reference {
  if (pronoun.isPlural) return resolveThey(pronoun, situation)
  return pronoun.kind === 'person'
    ? resolvePerson(pronoun, situation)
    : resolveIts(pronoun, situation)
}

/** Who was spoken of longer ago is not meant by "he" or "she", in sentences. */
const REACH = 8

function resolvePerson(pronoun: Candidate, situation: Situation): Reference {
  const { discourse } = situation
  const persons = discourse.latest(
    ({ kind, gender }) => kind === 'person' && (gender === null || gender === pronoun.gender),
  )
  const scored = persons
    .map((person) => ({ person, score: scoreOf(person, pronoun, situation) }))
    .filter(({ score }) => score > NOBODY)
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  if (best === undefined) return null
  best.person.gender ??= pronoun.gender
  const lead = next === undefined ? 2 : best.score - next.score
  const confidence = Math.round(100 * (0.6 + Math.min(0.35, 0.15 * lead))) / 100
  return { entities: [best.person], basis: foundBasis('he or she', PERSON, confidence) }
}

const NOBODY = -100
const PERSON = 'Of those spoken of shortly before, the one that the sentence is likeliest about'

function scoreOf(person: Named, pronoun: Candidate, { reading, discourse }: Situation): number {
  const seen = discourse.lastSeen(person)
  const here = reading.tokens[pronoun.firstToken]
  if (seen === undefined || here === undefined) return NOBODY
  const distance = here.sentence - seen.sentence
  if (distance > REACH) return NOBODY
  let score = -0.7 * distance + 0.25 * Math.min(6, seen.count)
  if (seen.isFirst) score += 0.8
  if (isSaying(person, pronoun, reading, discourse)) score += 3
  if (seen.paragraph === here.paragraph) score += 0.5
  if (person.gender !== null) score += 1.5
  // "Ann Lee sold her house": what is somebody's is mostly so of whom the sentence has named.
  if (distance === 0 && POSSESSIVES.has(here.key)) score += 1.5
  // Who was "he" in a sentence mostly stays so.
  if (distance === 0 && SUBJECTS.has(reading.tokens[seen.token]?.key ?? '')) score += 2
  return score + ofQuoted(seen, distance, discourse.isQuoted(pronoun.firstToken))
}

/** Who is quoted speaks of others, and the article itself less of those who were spoken of so. */
function ofQuoted(seen: LastSeen, distance: number, isQuoted: boolean): number {
  if (isQuoted) return !seen.isQuoted && distance <= 1 ? -2 : 0
  return seen.isQuoted ? -1 : 0
}

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she'])
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her'])

/** "Ann Lee said she": who says it mostly speaks of herself. */
function isSaying(
  person: Named,
  { firstToken }: Candidate,
  { tokens }: Reading,
  discourse: Discourse,
): boolean {
  const [verb, that] = [tokens[firstToken - 1]?.key ?? '', tokens[firstToken - 2]?.key ?? '']
  const isSaid = reportingVerb(verb)?.takesClause ?? false
  const isThat = verb === 'that' && (reportingVerb(that)?.takesThat ?? false)
  const subject = firstToken - (isThat ? 3 : 2)
  return (isSaid || isThat) && discourse.endsAt(person, subject + 1)
}

/** "Its" belongs to what acts in its own sentence, or to what the one before is about. */
function resolveIts(pronoun: Candidate, { reading, discourse }: Situation): Reference {
  const here = reading.tokens[pronoun.firstToken]?.sentence ?? 0
  const [found] = discourse.latest((entity) => {
    const seen = discourse.lastSeen(entity)
    if (entity.kind !== 'organisation' && !entity.isCountry) return false
    return (
      seen !== undefined && (seen.sentence === here || (seen.sentence === here - 1 && seen.isFirst))
    )
  })
  if (found === undefined) return null
  return { entities: [found], basis: foundBasis('its', ITS, 0.6) }
}

const ITS = 'The last organisation or country that the sentence, or the one before, names'

/**
 * "They" are two persons who are named together, in the same sentence, or an organisation that it
 * names or that the one before is about, with no word for several in between: of two that could be
 * meant the nearer is.
 */
function resolveThey(pronoun: Candidate, { reading, discourse }: Situation): Reference {
  const here = reading.tokens[pronoun.firstToken]?.sentence ?? 0
  const named = discourse.latest((entity) => discourse.lastSeen(entity)?.sentence === here)
  const persons = named.filter(({ kind }) => kind === 'person')
  const [second, first, third] = persons
  const isWhose = reading.tokens[pronoun.firstToken]?.key === 'their'
  if (isWhose && first !== undefined && second !== undefined && third === undefined) {
    return { entities: [first, second], basis: foundBasis('their', TOGETHER, 0.65) }
  }
  // "Oxfam invited Ann Lee to their office": what is one person’s is hers or his.
  if (persons.length > 1) return null
  const [found] = discourse.latest((entity) => {
    const seen = discourse.lastSeen(entity)
    if (entity.kind !== 'organisation' || seen === undefined) return false
    return seen.sentence === here || (seen.sentence === here - 1 && seen.isFirst)
  })
  const seen = found && discourse.lastSeen(found)
  if (found === undefined || seen === undefined) return null
  if (hasPlural(reading, seen.endToken, pronoun.firstToken)) return null
  return { entities: [found], basis: foundBasis('their', OF_ONE, 0.55) }
}

/** Whether a word for several stands between, as far as its form shows. */
function hasPlural({ text, tokens }: Reading, from: number, to: number): boolean {
  for (const { start, key } of tokens.slice(from, to)) {
    if (SEVERAL.has(key)) return true
    if (PLURAL.test(key) && !ENDING_IN_S.has(key)) {
      const letter = text.charAt(start)
      if (letter === letter.toLowerCase()) return true
    }
  }
  return false
}

const PLURAL = /^[a-z-]{3,40}[^siu']s$/
const ENDING_IN_S: ReadonlySet<string> = new Set('was has does always says perhaps its'.split(' '))
const SEVERAL: ReadonlySet<string> = new Set('people children men women police'.split(' '))

const TOGETHER = 'The two whom the sentence names before'
const OF_ONE = 'The organisation that the sentence, or the one before, names'
