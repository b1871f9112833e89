import { occurrences } from '../occurrences'
import { cutsWord } from './find-verbatim'
import type { Passage } from './passage'
import { passageQuery } from './passage-query'
import { preparedText } from './prepared-text'

/**
 * In how many places the words of `passage` stand in `text`, folded and whole, whatever is around
 * them; more than `most` are not counted. None where the passage has only the ends of its words.
 */
export function countPlaces(text: string, passage: Passage, most: number): number {
  const query = 'exact' in passage ? passageQuery('', passage.exact, '') : null
  if (query === null) return 0
  const prepared = preparedText(text)
  const { start, end } = query.range
  return occurrences(prepared.text, query.text.slice(start, end), most)
    .map((at) => ({ start: at, end: at + end - start }))
    .filter((range) => !cutsWord(prepared, query, range)).length
}
