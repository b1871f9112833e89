import { articleTitle } from '@/edition/article-title'
import type { Article, Edition, Entity } from '@/edition/edition-schema'
import type { ClaimVerdict, Seen, Standing } from '@/edition/lazy-vocabularies'
import type { MissingWording, Wordings } from '@/edition/wordings'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { formatDate } from './date-words'

const LIST = new Intl.ListFormat(INTERFACE_LANGUAGE)

/** Words as a sentence lists them: "a", "a and b", "a, b and c". */
export function listOf(words: readonly string[]): string {
  return LIST.format(words)
}

/** Who says something: "Gina Raimondo and Michelle Donelan". */
function namesOf(speakers: readonly Entity[]): string {
  return listOf(speakers.map(({ label }) => label))
}

/** What stands over somebody's words: "Ruth Hale, the mayor", as far as the article has it. */
export function speakerLine({ speakers, role }: Wordings): string {
  const known = [namesOf(speakers), role].filter(Boolean)
  return known.length === 0 ? 'No speaker found' : known.join(', ')
}

/** How the article gives somebody's words: as a quotation it prints, or in its own words. */
export function printedAs(isQuoted: boolean): 'As printed' | 'As reported' {
  return isQuoted ? 'As printed' : 'As reported'
}

/** Why there is no official wording, said beside the printed one. */
export const MISSING_WORDS = {
  reported: 'Reported statement, not a quotation.',
  'not-found': 'No official wording found.',
} as const satisfies Record<MissingWording, string>

/** How what the article says in its own words stands to the record. */
export const CLAIM_VERDICT_WORDS = {
  differs: 'Differs from the record',
  'not-found': 'Not found in the record',
  'says-less': 'Says less than the record',
  agrees: 'Agrees with the record',
} as const satisfies Record<ClaimVerdict, string>

/** How much of a source was seen. */
export const SEEN_WORDS = {
  whole: 'seen whole',
  part: 'seen in part',
  'not-seen': 'not seen',
} as const satisfies Record<Seen, string>

/** How events stand to the article, as the names of their groups. */
export const STANDING_WORDS = {
  stated: 'The article tells of it',
  background: 'Background of its time',
  later: 'Later than the article',
} as const satisfies Record<Standing, string>

/** Where and when the article appeared, as far as it is known: "AllAboutAI, 4 April 2024". */
export function originOf({ publisher, published }: Article): string {
  const date = published === null ? null : formatDate(published)
  return [publisher, date].filter((part) => part !== null).join(', ')
}

/** Whether the text held is the whole article, in a sentence; `null` where nobody knows. */
export function extentWords({ extent }: Article): string | null {
  if (extent === null) return null
  switch (extent.kind) {
    case 'whole':
      return 'The text is the whole article.'
    case 'part':
      return `The text held breaks off after “${extent.after.words}”; the article goes on.`
  }
}

/** What above the text is the editor's: "headline", "headline and summary"; "" for nothing. */
export function editorialParts({ editorial }: Edition): string {
  return listOf([
    ...(editorial?.headline ? ['headline'] : []),
    ...(editorial?.summary ? ['summary'] : []),
  ])
}

/** What to call the article; what is not its own headline stands in square brackets. */
export function bracketedTitle(edition: Edition): string {
  const title = articleTitle(edition)
  switch (title.kind) {
    case 'headline':
      return title.words
    case 'description':
      return `[${title.words}]`
    case 'none':
      return '[News article]'
  }
}
