import { type Change, changeOf, type Replacement } from '@/text/change'
import type { TextRange } from '@/text/range'

type Edited = { readonly text: string; readonly range: TextRange; readonly change: Change }

/**
 * `'they {had →}signed [the {memo→note}]'` is the text "they had signed the memo", the range of it
 * that the brackets mark, and the change that replaces what stands before each arrow.
 */
export function edited(marked: string): Edited {
  let text = ''
  const brackets: number[] = []
  const replacements: Replacement[] = []
  for (const [piece] of marked.matchAll(/\{[^}]*\}|[^{}]+/g)) {
    const [cut = '', put = ''] = piece.replace(/^\{|\}$/g, '').split('→')
    const start = text.length
    for (const character of cut) {
      if (character === '[' || character === ']') brackets.push(text.length)
      else text += character
    }
    if (piece.startsWith('{')) replacements.push({ start, end: text.length, insert: put })
  }
  const [start = 0, end = 0] = brackets
  return { text, range: { start, end }, change: changeOf(text.length, replacements) }
}

/** The text before in that notation, without brackets. */
export function shownChange(before: string, { replacements }: Change): string {
  return replacements.reduceRight(
    (marked, { start, end, insert }) =>
      `${marked.slice(0, start)}{${marked.slice(start, end)}→${insert}}${marked.slice(end)}`,
    before,
  )
}
