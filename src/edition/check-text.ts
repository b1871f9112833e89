import { paragraphs } from '@/text/paragraphs'
import { type EditionProblem, problem } from './edition-problem'
import type { Article } from './edition-schema'

/** Whether the text is paragraphs with exactly one blank line between them, and nothing else. */
export function checkText({ text }: Article): EditionProblem[] {
  return paragraphs(text).flatMap(({ number, start, end }) => {
    const fault = faultOf(text.slice(start, end))
    return fault === null
      ? []
      : [problem('text', 'article.text', `paragraph ${number} ${fault}`, { start, end })]
  })
}

function faultOf(words: string): string | null {
  if (words.trim() === '') return 'is empty'
  if (words.includes('\r')) return 'holds a carriage return, expected line feeds only'
  if (words.trimStart() !== words) return 'begins with white space'
  if (words.trimEnd() !== words) return 'ends with white space'
  if (/\n[^\S\n]+\n/.test(words)) return 'holds a line of nothing but white space'
  return null
}
