import type { Author } from './edition-schema'

/** "Ruth Ann Hale Jr." */
export function nameInOrder(author: Author): string {
  if (author.kind !== 'person') return author.name
  const { given, family, suffix } = author
  return [given, family, suffix].filter((part) => part !== null).join(' ')
}
