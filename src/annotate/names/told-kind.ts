import type { Reading } from '../reading/reading'
import type { NameKind, TaggedName } from './tag-names'

/**
 * The kind that the words around a name say it is of, whatever it looks like: "gods such
 * as Zeus and Hera", "Team Estonia"; null where they say nothing.
 */
export function toldKind(reading: Reading, name: TaggedName): NameKind | null {
  if (isTeam(reading, name)) return 'organisation'
  return kindOfList(reading, name)
}

function isTeam({ tokens }: Reading, { first, end }: TaggedName): boolean {
  return end - first > 1 && tokens[first]?.key === 'team'
}

/** So many tokens a list of examples may have before a name. */
const LONGEST_LIST = 24

/** Of the kind of which a list gives examples: "cities such as Akron, Dayton and Toledo". */
function kindOfList({ text, tokens }: Reading, { first }: TaggedName): NameKind | null {
  const sentence = tokens[first]?.sentence
  for (let at = first - 1; at > first - LONGEST_LIST; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== sentence) return null
    if (token.key === 'as' && tokens[at - 1]?.key === 'such') {
      const noun = tokens[at - 2]?.key === ',' ? at - 3 : at - 2
      return KINDS.get(tokens[noun]?.key ?? '') ?? null
    }
    const letter = text.charAt(token.start)
    if (letter === letter.toLowerCase() && !LISTING.has(token.key)) return null
  }
  return null
}

const LISTING: ReadonlySet<string> = new Set([',', 'and', 'or'])

const KINDS: ReadonlyMap<string, NameKind> = new Map([
  ...kindsOf(
    'person',
    'actors actresses artists authors athletes candidates celebrities characters composers deities directors gods goddesses heroes heroines leaders musicians painters philosophers players poets politicians saints scientists singers superheroes villains writers',
  ),
  ...kindsOf(
    'organisation',
    'agencies airlines banks broadcasters charities clubs companies firms institutions newspapers organisations organizations parties retailers teams universities',
  ),
  ...kindsOf(
    'place',
    'cities counties countries districts islands nations neighborhoods neighbourhoods provinces regions suburbs towns villages',
  ),
])

function kindsOf(kind: NameKind, words: string): (readonly [string, NameKind])[] {
  return words.split(' ').map((word) => [word, kind] as const)
}
