import { isCountryName } from '../names/countries'
import { isOrganisationWord } from '../names/organisation-words'
import type { Reading } from '../reading/reading'
import type { Candidate } from './candidate'

/** The keys of shorter names that a name can be repeated by. */
export function partsOf(reading: Reading, key: string, name: Candidate): string[] {
  const [kind = '', ...words] = key.split(' ')
  if (words.length < 2) return []
  const shorter: string[] = []
  if (kind === 'person') {
    for (let from = 1; from < words.length; from++) shorter.push(words.slice(from).join(' '))
    shorter.push(words[0] ?? '', `${words[0] ?? ''} ${words[words.length - 1] ?? ''}`)
    // Of two surnames either may stand alone: "Ricardo Rosselló Nevares".
    shorter.push(...words.slice(1, -1).filter((word) => word.length > 2))
  }
  if (kind === 'place' && name.isCountry) shorter.push(...acronymsOf(reading, name))
  if (kind === 'organisation') shorter.push(...partsOfOrganisation(reading, words, name))
  return shorter.map((words) => `${kind} ${words}`)
}

function partsOfOrganisation(
  reading: Reading,
  words: readonly string[],
  name: Candidate,
): string[] {
  const parts = acronymsOf(reading, name)
  const own = withoutCountry(words)
  if (own.length > 1) parts.push(own.join(' '))
  const link = words.findIndex((word, at) => at > 0 && LINKING.has(word))
  const named = link < 0 ? words : words.slice(0, link)
  // "Comic Corps" of "Comic Corps of Canada".
  if (link > 1) parts.push(named.join(' '))
  for (let from = 1; from < named.length; from++) {
    const shorter = named.slice(from)
    if (mayStandAlone(shorter)) parts.push(shorter.join(' '))
  }
  if (!COMMON_OPENINGS.has(words[0] ?? '')) parts.push(words[0] ?? '')
  return parts
}

/** "Red Sox" of "Boston Red Sox", and "Post" of a newspaper’s name, but no "Institute" of one. */
function mayStandAlone(words: readonly string[]): boolean {
  const [first = ''] = words
  if (words.length > 1) return true
  return (
    first.length > 2 &&
    !isOrganisationWord(first) &&
    !COMMON_ENDINGS.has(first) &&
    !isCountryName(first)
  )
}

/** Words that too many organisations end with, beside those that only they do. */
const COMMON_ENDINGS: ReadonlySet<string> = new Set(
  'academy army bank bridge center centre church club college collection court courts department force forces group hospital house museum navy organization program programme project school schools service services station street technology'.split(
    ' ',
  ),
)

const LINKING: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'in', 'at', 'on', 'the'])

/** "Home Office" of "United Kingdom Home Office"; empty where no country leads. */
function withoutCountry(words: readonly string[]): readonly string[] {
  for (const length of [3, 2, 1]) {
    if (isCountryName(words.slice(0, length).join(' '))) return words.slice(length)
  }
  return []
}

/** What a name is shortened to by its first letters, with and without its small words. */
function acronymsOf({ text, tokens }: Reading, { firstToken, endToken }: Candidate): string[] {
  let [capitals, all] = ['', '']
  for (const { start, key } of tokens.slice(firstToken, endToken)) {
    const letter = text.charAt(start)
    if (key === 'the' || letter.toLowerCase() === letter.toUpperCase()) continue
    all += letter
    if (letter !== letter.toLowerCase()) capitals += letter
  }
  return [...new Set([capitals, all])]
    .filter((word) => word.length > 1)
    .map((word) => word.toLowerCase())
}

/** Words that too many organisations begin with. */
const COMMON_OPENINGS: ReadonlySet<string> = new Set(
  'national international royal united american british european federal new general central world us uk first american state university department ministry bank house institute office supreme high north south east west northern southern eastern western democratic republican liberal free public social'.split(
    ' ',
  ),
)
