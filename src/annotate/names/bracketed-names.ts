import { type Paced, PIECE } from '../pace'
import type { Reading } from '../reading/reading'
import { keyOfName } from './key-of-name'
import type { NameRun } from './name-runs'

/**
 * The keys of acronyms with those of the names that they stand behind in brackets, whatever their
 * letters: "Federal Security Service (FSB)".
 */
export function* bracketedNames(
  reading: Reading,
  names: readonly NameRun[],
): Paced<ReadonlyMap<string, string>> {
  const { tokens } = reading
  const found = new Map<string, string>()
  for (const [index, name] of names.entries()) {
    if (index % PIECE === PIECE - 1) yield
    const next = names[index + 1]
    if (next === undefined || next.first !== name.end + 1 || next.end !== next.first + 1) continue
    if (tokens[name.end]?.key !== '(' || tokens[next.end]?.key !== ')') continue
    if (name.end - name.first > 1 && isAcronym(reading, next.first)) {
      found.set(keyOfName(reading, next), keyOfName(reading, name))
    }
  }
  return found
}

function isAcronym({ text, tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && ACRONYM.test(text.slice(token.start, token.end))
}

const ACRONYM = /^\p{Lu}[\p{L}\p{N}.&-]{0,10}\p{Lu}\.?$/u
