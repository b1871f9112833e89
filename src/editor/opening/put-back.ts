import { paragraphsApart } from '@/library/opening/paragraphs-apart'
import type { LeftOut } from '@/library/opening/read-result'

/**
 * A text with a paragraph put back that had been left out of it, where it stood in the page; at the
 * end where the paragraph before it is not in the text any more.
 */
export function putBack(text: string, leftOut: readonly LeftOut[], back: LeftOut): string {
  const paragraphs = paragraphsApart(text)
    .split('\n\n')
    .filter((words) => words !== '')
  const before = leftOut.slice(0, leftOut.indexOf(back)).filter(({ after }) => after === back.after)
  const known = new Set([back.after, ...before.map(({ words }) => words)])
  const last = paragraphs.findLastIndex((words) => known.has(words))
  const place = last >= 0 ? last + 1 : back.after === '' ? 0 : paragraphs.length
  return paragraphs.toSpliced(place, 0, back.words).join('\n\n')
}

/** What is still left out of a text, quotations first: a lost quote is the worst loss. */
export function stillLeftOut(text: string, leftOut: readonly LeftOut[]): readonly LeftOut[] {
  // Of a text of megabytes it takes long to find its paragraphs.
  if (leftOut.length === 0) return leftOut
  const paragraphs = new Set(paragraphsApart(text).split('\n\n'))
  const out = leftOut.filter(({ words }) => !paragraphs.has(words))
  return [...out.filter(isQuote), ...out.filter((each) => !isQuote(each))]
}

function isQuote({ kind, words }: LeftOut): boolean {
  return kind === 'quote' || /^[“„«»"「『].*[”“»«"」』]/s.test(words)
}
