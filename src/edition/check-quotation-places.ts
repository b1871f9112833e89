import { overlaps, type TextRange, type WordRange } from '@/text/range'
import { wholeSentences } from '@/text/whole-sentences'
import { type EditionProblem, problem, quoteWords } from './edition-problem'
import type { Edition, Quotation } from './edition-schema'
import { DIRECTNESS } from './vocabularies'

/**
 * Direct parts that reach beyond their quotation marks, and cues in a sentence that holds none of
 * the words quoted nor stands right beside them ("He gave a reason. “It rained.”").
 */
export function checkQuotationPlaces(edition: Edition): EditionProblem[] {
  const sentences = wholeSentences(edition.article.text)
  return edition.quotations.flatMap((quotation, index) => [
    ...checkMarks(quotation, `quotations[${index}]`),
    ...checkCue(edition, quotation, `quotations[${index}]`, sentences),
  ])
}

function checkMarks({ directness, parts }: Quotation, path: string): EditionProblem[] {
  if (DIRECTNESS[directness].own !== 'all') return []
  return parts.flatMap((part, index) => {
    const beyond = beyondMarks(part)
    if (beyond === null) return []
    const reason = `${quoteWords(beyond)} stands outside the quotation marks of a direct part`
    return [problem('quotation', `${path}.parts[${index}]`, reason, part)]
  })
}

/** Marks that close what each opening one begins. */
const CLOSING = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['‘', '’'],
  ['"', '"'],
])

/** The words of a part before its opening quotation mark or behind its closing one; `null` for none. */
function beyondMarks({ words }: WordRange): string | null {
  const opening = /[“„«»‹‘"]/.exec(words)
  // A paragraph in the middle of a quotation may open without closing, or bear no mark.
  if (!opening) return null
  if (opening.index > 0) return words.slice(0, opening.index).trim() || null
  const closing = CLOSING.get(opening[0]) ?? ''
  const at = endOfQuotation(words, opening[0], closing)
  return at === null ? null : words.slice(at).trim() || null
}

/** Behind the mark that closes the first one, those within it counted; `null` where none does. */
function endOfQuotation(words: string, opening: string, closing: string): number | null {
  let depth = 0
  for (let at = 0; at < words.length; at++) {
    const mark = words[at] ?? ''
    if (closing.includes(mark) && depth > 0 && !isApostrophe(words, at)) depth--
    else if (mark === opening) depth++
    if (depth === 0) return at + 1
  }
  return null
}

function isApostrophe(words: string, at: number): boolean {
  return words[at] === '’' && /^\p{L}’\p{L}$/u.test(words.slice(at - 1, at + 2))
}

function checkCue(
  { article }: Edition,
  { cue, parts }: Quotation,
  path: string,
  sentences: readonly TextRange[],
): EditionProblem[] {
  const sentence = cue && sentences.find((candidate) => overlaps(candidate, cue))
  if (!sentence || parts.some((part) => adjoins(article.text, sentence, part))) return []
  const reason = `${quoteWords(cue.words)} stands in a sentence apart from the words quoted`
  return [problem('quotation', `${path}.cue`, reason, cue)]
}

/** Whether two ranges share words, or have no word between them. */
function adjoins(text: string, a: TextRange, b: TextRange): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  return !/[\p{L}\p{N}]/u.test(text.slice(first.end, second.start))
}
