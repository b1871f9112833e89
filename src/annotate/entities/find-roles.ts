import { foundBasis } from '../found-basis'
import { isRoleWord } from '../names/role-words'
import { type Paced, pacedFlatMap } from '../pace'
import type { Reading, Token } from '../reading/reading'
import { type Candidate, candidate, type TokenRange } from './candidate'

/**
 * Find roles: words for what somebody is, with what they say of where ("US Commerce Secretary",
 * "director of the institute"), wherever they stand.
 */
export function findRoles(reading: Reading): Paced<Candidate[]> {
  return pacedFlatMap(reading.tokens, (token, at) => {
    if (!isRoleWord(token.key) || isRoleWord(nextInSentence(reading, at)?.key ?? '')) return []
    if (isOfOffice(reading, at)) return []
    const range = roleAround(reading, at)
    return [candidate(reading, range, { form: 'role', kind: 'person', basis: BASIS })]
  })
}

/** "The sheriff’s office" is not the sheriff. */
function isOfOffice({ tokens }: Reading, at: number): boolean {
  return tokens[at + 1]?.key === "'s" && OFFICES.has(tokens[at + 2]?.key ?? '')
}

const OFFICES: ReadonlySet<string> = new Set(['office', 'department', 'questions', 'day'])

const BASIS = foundBasis(
  'role',
  'Words for an office, a trade or a position that somebody holds',
  0.8,
)

/** At most so many words say more of a role, before it and after. */
const LONGEST_BEFORE = 9
const LONGEST_AFTER = 7

function roleAround(reading: Reading, at: number): TokenRange {
  let firstToken = at
  while (at - firstToken < LONGEST_BEFORE && saysOfRole(reading, firstToken - 1, at)) firstToken--
  while (firstToken < at && !beginsRole(reading, firstToken)) firstToken++
  return { firstToken, endToken: endOfRole(reading, at) }
}

function saysOfRole(reading: Reading, at: number, role: number): boolean {
  const token = reading.tokens[at]
  if (token === undefined || token.sentence !== reading.tokens[role]?.sentence) return false
  // "The President" begins with a capital, and is the one of "the president".
  if (ARTICLES.has(token.key)) return token.key === 'the' && isWithinName(reading, at)
  if (token.key === 'and' && joinsTwo(reading, at)) return false
  if (FILLERS.has(token.key)) return true
  if (LINKING.has(token.key)) return isWithinName(reading, at)
  if (OPENINGS.has(token.key)) return false
  return startsSmall(reading, token) ? SMALL_PARTS.has(token.key) : isCapital(reading, token)
}

/** "Ann Lee and actor Bo Ek" are two; "chairman and chief executive" and "Trade and Industry Secretary" one. */
function joinsTwo(reading: Reading, and: number): boolean {
  const [before, after] = [reading.tokens[and - 1], reading.tokens[and + 1]]
  if (before === undefined || after === undefined) return true
  return startsSmall(reading, after) && !isRoleWord(before.key) && isCapital(reading, before)
}

/** "Of" in "University of Texas president", and "for the" in "Council for the Arts director". */
function isWithinName(reading: Reading, at: number): boolean {
  const { tokens } = reading
  const first = tokens[at]?.key === 'the' ? at - 1 : at
  const end = tokens[first + 1]?.key === 'the' ? first + 2 : first + 1
  const [before, after] = [tokens[first - 1], tokens[end]]
  if (before === undefined || after === undefined) return false
  if (!LINKING.has(tokens[first]?.key ?? '')) return false
  return isCapital(reading, before) && isCapital(reading, after) && !isRoleWord(before.key)
}

const LINKING: ReadonlySet<string> = new Set(['of', 'for'])
/** Words that a sentence begins with before a role: "As director". */
const OPENINGS: ReadonlySet<string> = new Set(
  'as when while after before with in at on by from although if since but to'.split(' '),
)

function beginsRole({ tokens }: Reading, at: number): boolean {
  return !FILLERS.has(tokens[at]?.key ?? '')
}

/**
 * Where a role with "of …" ends: at the last of the capitalised words that follow, or with the
 * group that they say something of ("the Indonesian military", "the Sheriff’s office").
 */
function endOfRole(reading: Reading, at: number): number {
  const role = reading.tokens[at]
  const of = reading.tokens[at + 1]?.key ?? ''
  if (role === undefined || (of !== 'of' && of !== 'for')) return at + 1
  let end = at + 1
  for (let next = at + 2; next < at + 2 + LONGEST_AFTER; next++) {
    const token = reading.tokens[next]
    if (token === undefined || token.sentence !== role.sentence) return end
    if (isCapital(reading, token)) end = next + 1
    else if (!OF_PARTS.has(token.key)) return end === next ? withGroup(reading, end) : end
  }
  return end
}

function withGroup({ tokens }: Reading, end: number): number {
  const noun = tokens[end]?.key === "'s" ? end + 1 : end
  return GROUPS.has(tokens[noun]?.key ?? '') ? noun + 1 : end
}

function nextInSentence({ tokens }: Reading, at: number): Token | undefined {
  const next = tokens[at + 1]
  return next?.sentence === tokens[at]?.sentence ? next : undefined
}

function isCapital({ text }: Reading, token: Token): boolean {
  const letter = text.charAt(token.start)
  return letter !== letter.toLowerCase()
}

function startsSmall({ text }: Reading, token: Token): boolean {
  const letter = text.charAt(token.start)
  return letter !== letter.toUpperCase()
}

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an this that his her its their our my both'.split(' '),
)
const FILLERS: ReadonlySet<string> = new Set(["'s", '-', '&', 'and'])
const GROUPS: ReadonlySet<string> = new Set(
  'military army navy police government parliament team office department party ministry union committee club league embassy school university'.split(
    ' ',
  ),
)
const OF_PARTS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', '&'])
const SMALL_PARTS: ReadonlySet<string> = new Set(
  'prime vice deputy foreign defence defense finance interior justice home health education trade commerce energy chief executive managing press general assistant associate acting attorney lieutenant state crown party opposition army police fire head co supreme national federal military'.split(
    ' ',
  ),
)
