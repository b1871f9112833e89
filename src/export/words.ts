import { articleTitle } from '@/edition/article-title'
import type { Article, Edition, Entity } from '@/edition/edition-schema'
import type { Seen, Standing } from '@/edition/later-vocabularies'
import type { MissingWording } from '@/edition/wordings'
import { formatDate } from './date-words'

const LIST = new Intl.ListFormat('en-GB')

/** Words as a sentence lists them: "a", "a and b", "a, b and c". */
export function listOf(words: readonly string[]): string {
  return LIST.format(words)
}

/** Who says something: "Gina Raimondo and Michelle Donelan". */
export function namesOf(speakers: readonly Entity[]): string {
  return listOf(speakers.map(({ label }) => label))
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

/** How much of a source was seen. */
export const SEEN_WORDS = {
  whole: 'seen whole',
  part: 'seen in part',
  'not-seen': 'not seen',
} as const satisfies Record<Seen, string>

/** How events stand to the article, as the names of their groups. */
export const STANDING_WORDS = {
  stated: 'Stated in the article',
  background: 'Background of its time',
  later: 'Later than the article',
} as const satisfies Record<Standing, string>

/** Where and when the article appeared, as far as it is known: "AllAboutAI, 4 April 2024". */
export function originOf({ publisher, published }: Article): string {
  const date = published === null ? null : formatDate(published)
  return [publisher, date].filter((part) => part !== null).join(', ')
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
