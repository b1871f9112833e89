import { type Paced, PIECE, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { isCountryName, isHomonym } from './countries'
import { keyOfName } from './key-of-name'
import type { NameRun } from './name-runs'
import type { SettledName } from './settle-names'

/** A name is looked for in others when it is by itself at least so likely one. */
const KNOWN = 0.5

/**
 * The places and persons that other names of a text are made with, where it names them by themselves
 * too ("Ann Lee" in "Ann Lee Prize Committee"); and in any case the country that an organisation's name
 * begins with ("US Department of Commerce").
 */
export function* innerNames(reading: Reading, names: readonly SettledName[]): Paced<SettledName[]> {
  const known = new Map<string, Inner>()
  for (const [index, name] of names.entries()) {
    if (index % PIECE === PIECE - 1) yield
    if (isKnown(name)) known.set(keyOfName(reading, name), { ...name, rule: 'inner' })
  }
  return yield* pacedFlatMap(names, (name) =>
    isMadeWithNames(reading, name) ? within(name, knowing) : [],
  )

  /** What a part of a name is by itself; null for nothing. */
  function knowing(part: NameRun, { first, kind }: SettledName): Inner | null {
    const key = keyOfName(reading, part)
    const own = known.get(key)
    if (own !== undefined) return own
    const isOpening = kind === 'organisation' && part.first === first
    return isOpening && isCountryName(key) && !isHomonym(key) ? COUNTRY : null
  }
}

const COUNTRY: Inner = { kind: 'place', chance: 0.9, rule: 'country' }

/** A surname in another name mostly is somebody else's. */
function isKnown({ kind, chance, first, end }: SettledName): boolean {
  return chance >= KNOWN && (kind === 'place' || (kind === 'person' && end - first > 1))
}

/** "Toronto Convention Centre" is a place made with another; "New York City" is not New York. */
function isMadeWithNames({ tokens }: Reading, { kind, end }: SettledName): boolean {
  return kind === 'organisation' || (kind === 'place' && FACILITIES.has(tokens[end - 1]?.key ?? ''))
}

const FACILITIES: ReadonlySet<string> = new Set(
  'airport arena beach bridge cathedral center centre church hall hospital hotel island library memorial mosque museum palace park plaza port prison school square stadium station street temple theater theatre tower university zoo'.split(
    ' ',
  ),
)

type Inner = Pick<SettledName, 'kind' | 'chance' | 'rule'>

/** The longest known name that begins at each token of a name, one behind the other. */
function within(
  name: SettledName,
  knowing: (part: NameRun, name: SettledName) => Inner | null,
): SettledName[] {
  const { first, end, chance } = name
  const found: SettledName[] = []
  for (let at = first; at < end; at++) {
    for (let stop = Math.min(end, at + LONGEST); stop > at; stop--) {
      if (stop - at === end - first) continue
      const inner = knowing({ first: at, end: stop }, name)
      if (inner === null) continue
      const both = 0.9 * Math.min(chance, inner.chance)
      found.push({ ...inner, first: at, end: stop, chance: both })
      at = stop - 1
      break
    }
  }
  return found
}

/** Such names have at most so many tokens there. */
const LONGEST = 4
