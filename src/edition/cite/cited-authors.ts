import { isGiven } from './given-names'

/** Who wrote a work: a person whose names are told apart, or a name that has to stay as it is. */
export type CitedAuthor =
  | { readonly kind: 'person'; readonly given: string; readonly family: string }
  | { readonly kind: 'literal'; readonly name: string }

/** Words in a byline that no person is called by. */
const NOT_A_PERSON = new RegExp(
  `\\b(${[
    'advertiser advocate agency agencies associated bulletin bureau chronicle columnist contributors?',
    'correspondents? courier daily desk dispatch editorial editors? examiner gazette guardian guest',
    'herald independent inquirer institute journal magazine mail mercury mirror media ministry monitor',
    'network news newspaper newsroom observer office online partners? post press presse radio record',
    'register reporters? reuters review service special staff standard star sun team telegraph times',
    'today tribune tv university weekly welle wire world writers?',
  ]
    .join(' ')
    .replaceAll(' ', '|')})\\b`,
  'i',
)

/** Articles that names of newspapers and agencies begin with. */
const ARTICLE = /^(al|an?|das|de|der|die|el|het|il|la|las|le|les|los|o|the)[ -]|^l[’']/i

/** Given names, then a family name with the particles that belong to it ("van der Berg"). */
const PERSON = new RegExp(
  "^(\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3}) " +
    "((?:(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|zu) ){0,2}\\p{Lu}[\\p{L}’'-]+)$",
  'u',
)

/**
 * The authors that a byline names.
 *
 * It is taken apart only where each name begins with a known given name or an initial and nothing
 * in it speaks of an organisation. All else stays one name as printed: newspapers and agencies,
 * names whose family name stands first, and given names that are not known. A person cited as
 * printed is still found; "Post, W." is nobody.
 *
 * @param publisher whoever has the same name wrote it as an organisation
 */
export function citedAuthors(byline: string | null, publisher: string): CitedAuthor[] {
  const printed = byline?.trim().replace(/^by\s+/i, '') ?? ''
  if (printed === '') return []
  if (isSameName(printed, publisher)) return [{ kind: 'literal', name: printed }]
  const names = printed.split(/,? and |, /).map(personOf)
  const people = names.flatMap((person) => person ?? [])
  return people.length === names.length ? people : [{ kind: 'literal', name: printed }]
}

function personOf(name: string): CitedAuthor | null {
  if (name.length > 100 || NOT_A_PERSON.test(name) || ARTICLE.test(name)) return null
  const [, given, family] = PERSON.exec(name) ?? []
  if (given === undefined || family === undefined || !isGiven(given)) return null
  return { kind: 'person', given, family }
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase()
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
