import type { Author } from './edition-schema'
import { isGiven } from './given-names'

/**
 * The authors that a byline names, in its order; none for an empty one.
 *
 * It is taken apart only where each name begins with a known given name or an initial and nothing
 * in it speaks of an organisation. All else stays one byline as printed: newspapers and agencies,
 * names whose family name stands first, given names that are not known, and names with an office or
 * letters behind them. A person cited as printed is still found; "Post, W." is nobody.
 *
 * @param publisher whoever has the same name wrote it as an organisation
 */
export function parseByline(byline: string, publisher: string | null): Author[] {
  const name = byline.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/^by /i, '')
  if (name === '') return []
  if (publisher !== null && isSameName(name, publisher)) return [{ kind: 'organisation', name }]
  const names = name.replace(BEFORE_SUFFIX, ' ').split(/,? and |,? & |, /)
  const people = names.flatMap((each) => personOf(each) ?? [])
  return people.length === names.length ? people : [{ kind: 'byline', name }]
}

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

const SUFFIX = '(?:[JS]r\\.?|I{2,3}|IV|V)'

/** A comma that belongs to one name, before its suffix: "William Smith, Jr." */
const BEFORE_SUFFIX = new RegExp(`, (?=${SUFFIX}(?:,|&| |$))`, 'g')

/** What a family name may begin with, in small letters or large: "van der Berg", "Le Guin", "St. John". */
const PARTICLES =
  '(?:(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|zu|Da|De|Del|Della|Den|Der|Di|Dos|Du|El|La|Le|Ten|Ter|Van|Von|Zu|Mac|St\\.?) ){0,2}'

/** Given names, then a family name with the particles that belong to it, then what follows a name. */
const PERSON = new RegExp(
  "^(?<given>\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){0,3}?) " +
    `(?<family>${PARTICLES}\\p{Lu}[\\p{L}’'-]+)(?: (?<suffix>${SUFFIX}))?$`,
  'u',
)

/** Letters of an office or a degree behind a name: "MP", "KC". */
const LETTERS_BEHIND = /\p{Ll}.* \p{Lu}{2,}$/u

function personOf(name: string): Author | null {
  if (name.length > 100 || NOT_A_PERSON.test(name) || ARTICLE.test(name)) return null
  const { given, family, suffix = null } = PERSON.exec(name)?.groups ?? {}
  if (given === undefined || family === undefined || !isGiven(given)) return null
  if (LETTERS_BEHIND.test(`${given} ${family}`)) return null
  return { kind: 'person', given, family, suffix }
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase()
}
