import type { Passage, TwoEnds, WholeWords } from '@/text/passage/passage'
import type { WordsAround } from './words-around'

const LONGEST_SHOWN = 280

/**
 * Words that a link carries as they can be shown: plain, cut after 280 characters, and with single
 * quotation marks for all others, so that they cannot end a quotation and go on as somebody else.
 * What was left out between two ends is an ellipsis.
 */
export function wordsOfLink(words: WholeWords | TwoEnds): string {
  const all = 'exact' in words ? words.exact : `${words.head} … ${words.tail}`
  const characters = Array.from(plainWords(all).replaceAll(/[\p{Pi}\p{Pf}"„‟＂「」『』]/gu, "'"))
  return characters.length > LONGEST_SHOWN
    ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…`
    : characters.join('')
}

/** The words of a link between what it says stood beside them in their paragraph, all as shown. */
export function linkAround(passage: Passage): WordsAround {
  const before = passage.prefix?.split('\n\n').at(-1) ?? ''
  const [after = ''] = passage.suffix?.split('\n\n') ?? []
  const beside = (words: string) => wordsOfLink({ exact: words })
  return {
    before: before.trim() === '' ? '' : `… ${beside(before)}${/\s$/.test(before) ? ' ' : ''}`,
    words: wordsOfLink(passage),
    after: after.trim() === '' ? '' : `${/^\s/.test(after) ? ' ' : ''}${beside(after)} …`,
  }
}

/**
 * Words without what could pass them off for something else, since anybody may have written them:
 * control and formatting characters, more than one line, more than five marks on a letter.
 */
export function plainWords(words: string): string {
  return words
    .replaceAll(/[\p{Zs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/\p{C}/gu, '')
    .replaceAll(/(\p{M}{5})\p{M}+/gu, '$1')
    .trim()
}
