import type { Author } from '@/edition/edition-schema'

/** "Hale, Ruth Ann", "Hale, Ruth Ann, Jr."; a name that is not a person's as it is. */
export function nameInverted(author: Author): string {
  if (author.kind !== 'person') return author.name
  const { given, family, suffix } = author
  return [family, given, suffix && dotted(suffix)].filter((part) => part !== null).join(', ')
}

/** "Hale" */
export function shortName(author: Author): string {
  return author.kind === 'person' ? author.family : author.name
}

/** What follows a name as styles give it: "Jr." with its full stop, "III" without. */
export function dotted(suffix: string): string {
  return /^[JS]r$/.test(suffix) ? `${suffix}.` : suffix
}
