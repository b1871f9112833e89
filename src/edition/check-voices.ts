import { type EditionProblem, quoteWords } from './edition-problem'
import type { Edition } from './edition-schema'

/**
 * Voices out of order, overlapping, or leaving words of the text without one.
 * An edition in which nobody has told the voices apart yet has none at all.
 */
export function checkVoices({ article, voices }: Edition): EditionProblem[] {
  if (voices.length === 0) return []
  let covered = 0
  const problems = voices.flatMap(({ start, end }, index) => {
    const before = covered
    covered = Math.max(covered, end)
    if (start >= before) return checkUncovered(article.text, before, start)
    const reason = `begins at ${start}, before ${before}, where another ends`
    return [{ path: `voices[${index}]`, reason }]
  })
  return [...problems, ...checkUncovered(article.text, covered, article.text.length)]
}

function checkUncovered(text: string, start: number, end: number): EditionProblem[] {
  const words = text.slice(start, end)
  if (words.trim() === '') return []
  const reason = `no voice has the words at ${start}–${end}, ${quoteWords(words.trim())}`
  return [{ path: 'voices', reason }]
}
