import type { Reading } from '../reading/reading'
import type { TaggedName } from './tag-names'

/** Whether the text itself says that a name is a place's, as in "the town of Harwick", whatever it looks like. */
export function isToldPlace({ tokens }: Reading, { first }: TaggedName): boolean {
  const [determiner = '', noun = '', of] = [3, 2, 1].map((by) => tokens[first - by]?.key)
  return of === 'of' && PLACE_NOUNS.has(noun) && DETERMINERS.has(determiner)
}

/** What has a name of its own and is a place. */
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'town city village hamlet county parish borough suburb municipality district province island region'.split(
    ' ',
  ),
)

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their', 'our', 'a'])
