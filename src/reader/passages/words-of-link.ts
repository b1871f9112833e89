import type { TwoEnds, WholeWords } from '@/text/passage'

const LONGEST_SHOWN = 280

/**
 * Words that a link carries as they can be shown: anybody may have written them, so without
 * control and formatting characters, which could pass them off for something else, on one line,
 * and cut after 280 characters. What was left out between two ends is an ellipsis.
 */
export function wordsOfLink(words: WholeWords | TwoEnds): string {
  const all = 'exact' in words ? words.exact : `${words.head} … ${words.tail}`
  const characters = Array.from(
    all
      .replaceAll(/[\p{Zs}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .replaceAll(/\p{C}/gu, '')
      .trim(),
  )
  return characters.length > LONGEST_SHOWN
    ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…`
    : characters.join('')
}
