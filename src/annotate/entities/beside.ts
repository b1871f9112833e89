import type { Candidate } from './candidate'
import type { Named } from './join-names'
import type { Situation } from './resolve-references'

/** The person whose name follows at once or after a comma, or stands before one and an article. */
export function personBeside(words: Candidate, situation: Situation): Named | null {
  const { reading, nameFrom, nameTo } = situation
  const keyAt = (at: number) => reading.tokens[at]?.key ?? ''
  const isPerson = (entity: Named | undefined) => (entity?.kind === 'person' ? entity : null)
  const { firstToken, endToken } = words
  const next = isPerson(nameFrom.get(endToken))
  if (next !== null) return next
  let before = firstToken
  while (before > firstToken - 3 && ARTICLES.has(keyAt(before - 1))) before--
  if (keyAt(before - 1) === ',') {
    const named = isPerson(nameTo.get(before - 1))
    if (named !== null) return isFollowedBySubject(words, situation) ? null : named
  }
  // "Co-founder of Oxfam, Ann Lee, said."
  const isOpening = words.form === 'role' && opensSentence(words, situation)
  return keyAt(endToken) === ',' &&
    (isOpening || isPointing(keyAt(firstToken - 1), keyAt(firstToken)))
    ? isPerson(nameFrom.get(endToken + 1))
    : null
}

function opensSentence({ firstToken }: Candidate, { reading }: Situation): boolean {
  const sentence = reading.tokens[firstToken]?.sentence ?? -1
  return reading.sentences[sentence]?.firstToken === firstToken
}

/** "According to Ann Lee, a detective was asked": what follows the comma is not what she is. */
function isFollowedBySubject({ firstToken }: Candidate, { reading }: Situation): boolean {
  const sentence = reading.sentences[reading.tokens[firstToken]?.sentence ?? -1]
  const opening = sentence?.firstToken ?? firstToken
  if (firstToken - opening > LONGEST_OPENING) return false
  const [first, second] = [reading.tokens[opening]?.key, reading.tokens[opening + 1]?.key]
  return (first === 'according' && second === 'to') || first === 'for'
}

/** A sentence's opening words about whose account it gives are at most so many. */
const LONGEST_OPENING = 9

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an former then its his her their current'.split(' '),
)
const POINTING: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their'])

function isPointing(before: string, first: string): boolean {
  return POINTING.has(before) || POINTING.has(first)
}

/** The person that it is said of: "Ann Lee was also the director", "she served as director". */
export function personSaidToBe(
  { firstToken }: Candidate,
  { reading, discourse }: Situation,
): Named | null {
  const sentence = reading.tokens[firstToken]?.sentence
  let isSaid = false
  for (let at = firstToken; at > firstToken - LONGEST; at--) {
    if (isSaid) {
      const [subject] = discourse.latest(
        (entity) => entity.kind === 'person' && discourse.endsAt(entity, at),
      )
      if (subject !== undefined) return subject
    }
    const token = reading.tokens[at - 1]
    if (token === undefined || token.sentence !== sentence || !SAYING.has(token.key)) return null
    isSaid ||= BEING.has(token.key)
  }
  return null
}

/** At most so many words stand between somebody and what they are. */
const LONGEST = 7
const BEING: ReadonlySet<string> = new Set(
  "is was be been being became becomes remains remained as 's".split(' '),
)
const SAYING: ReadonlySet<string> = new Set([
  ...BEING,
  ...'the a an his her its their also then now once still previously formerly currently later already has had will would served serves serving worked works working acted acting elected appointed named re-elected known described'.split(
    ' ',
  ),
])
