/** Who wrote a work: a person whose names are told apart, or a name that has to stay as it is. */
export type CitedAuthor =
  | { readonly kind: 'person'; readonly given: string; readonly family: string }
  | { readonly kind: 'literal'; readonly name: string }

/** Words in a byline that no person is called by. */
const NOT_A_PERSON =
  /\b(agency|agencies|associated|bureau|correspondents?|desk|editorial|editors?|media|network|news|newsroom|press|reporters?|reuters|service|staff|team|writers?)\b/i

/** Given names, then a family name with the particles that belong to it ("van der Berg"). */
const PERSON = new RegExp(
  "^(\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3}) " +
    "((?:(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|zu) ){0,2}\\p{Lu}[\\p{L}’'-]+)$",
  'u',
)

/**
 * The authors that a byline names.
 *
 * Only what is plainly a list of people's names is taken apart; anything else stays one name as
 * printed, since a name put the wrong way round would be a wrong citation.
 */
export function citedAuthors(byline: string | null): CitedAuthor[] {
  const printed = byline?.trim().replace(/^by\s+/i, '') ?? ''
  if (printed === '') return []
  const names = printed.split(/,? and |, /).map(personOf)
  const people = names.flatMap((person) => person ?? [])
  return people.length === names.length ? people : [{ kind: 'literal', name: printed }]
}

function personOf(name: string): CitedAuthor | null {
  if (name.length > 100 || NOT_A_PERSON.test(name)) return null
  const [, given, family] = PERSON.exec(name) ?? []
  return given === undefined || family === undefined ? null : { kind: 'person', given, family }
}

/** "Ruth Ann Hale" */
export function nameInOrder(author: CitedAuthor): string {
  return author.kind === 'literal' ? author.name : `${author.given} ${author.family}`
}

/** "Hale, Ruth Ann" */
export function nameInverted(author: CitedAuthor): string {
  return author.kind === 'literal' ? author.name : `${author.family}, ${author.given}`
}

/** "Hale" */
export function shortName(author: CitedAuthor): string {
  return author.kind === 'literal' ? author.name : author.family
}
