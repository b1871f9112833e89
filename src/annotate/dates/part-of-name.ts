import type { Match } from './pattern'
import type { TimeWord } from './time-words'

/** "Weekly" in "LA Weekly", "Christmas" in "Ann Christmas" and "Winter" in "Winter Games" are no times. */
export function isPartOfName(words: readonly TimeWord[], { first, end }: Match): boolean {
  const [opening, last] = [words[first], words[end - 1]]
  if (opening === undefined || last === undefined || !opening.isCapital || !last.isCapital) {
    return false
  }
  return [words[first - 1], words[end]].some(
    (beside) => beside?.sentence === opening.sentence && beside.isCapital && beside.facts === null,
  )
}
