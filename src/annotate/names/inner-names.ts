import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import { keyOfName } from './key-of-name'
import type { SettledName } from './settle-names'

/** A name is looked for in others when it is by itself at least so likely one. */
const KNOWN = 0.5

/**
 * The places and persons that other names of a text are made with, where it names them by themselves
 * too: "US" in "US Department of Commerce", "Ann Lee" in "Ann Lee Prize Committee".
 */
export function* innerNames(reading: Reading, names: readonly SettledName[]): Paced<SettledName[]> {
  const known = new Map<string, SettledName>()
  for (const name of names) if (isKnown(name)) known.set(keyOfName(reading, name), name)
  if (known.size === 0) return []
  return yield* pacedFlatMap(names, (name) =>
    isMadeWithNames(reading, name) ? within(reading, name, known) : [],
  )
}

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

/** The longest known name that begins at each token of a name, one behind the other. */
function within(
  reading: Reading,
  { first, end, chance }: SettledName,
  known: ReadonlyMap<string, SettledName>,
): SettledName[] {
  const found: SettledName[] = []
  for (let at = first; at < end; at++) {
    for (let stop = Math.min(end, at + LONGEST); stop > at; stop--) {
      const name = known.get(keyOfName(reading, { first: at, end: stop }))
      if (name === undefined || stop - at === end - first) continue
      const both = 0.9 * Math.min(chance, name.chance)
      found.push({ ...name, first: at, end: stop, rule: 'inner', chance: both })
      at = stop - 1
      break
    }
  }
  return found
}

/** Such names have at most so many tokens there. */
const LONGEST = 4
