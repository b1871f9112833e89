import type { DATE_TYPES } from '@/edition/lazy-vocabularies'
import type { TimeWord } from './time-words'

/**
 * Where words of time begin with what makes them wider or vaguer before them: "the end of March",
 * "early Tuesday", "more than two years"; not before word `from`.
 */
export function widened(
  words: readonly TimeWord[],
  first: number,
  from: number,
  type: keyof typeof DATE_TYPES,
): { readonly first: number; readonly isApproximate: boolean } {
  const lead: TimeWord[] = []
  for (let at = first - 1; at >= from && lead.length < 3; at--) {
    const word = words[at]
    if (word === undefined || word.sentence !== words[first]?.sentence) break
    lead.push(word)
  }
  const isApproximate = lead[0]?.facts?.get('ABOUT') === 'APPROX'
  const length = type === 'duration' ? amountLength(lead) : edgeLength(lead)
  return { first: first - (lead[0]?.facts?.has('ABOUT') ? 1 : length), isApproximate }
}

/** How many of the words before, the nearest first, say that a duration is a bound. */
function amountLength([one, two]: readonly TimeWord[]): number {
  const isThan = one?.key === 'than' && /^(?:more|less|longer|fewer)$/.test(two?.key ?? '')
  const isAt = two?.key === 'at' && /^(?:least|most)$/.test(one?.key ?? '')
  return isThan || isAt ? 2 : 0
}

/** How many of the words before, the nearest first, mean a part of the time: "the end of". */
function edgeLength([one, two, three]: readonly TimeWord[]): number {
  if (one?.facts?.has('EDGE')) return two?.key === 'the' ? 2 : 1
  if (!two?.facts?.has('EDGE') || !/^(?:of|in|on|-)$/.test(one?.key ?? '')) return 0
  // "A bright start on Saturday" is no part of the day.
  if (one?.key === 'on' && !/^(?:early|late)$/.test(two.key)) return 0
  return three?.key === 'the' ? 3 : 2
}
