import { type EditionProblem, problem, quoteWords } from './edition-problem'
import type { Edition } from './edition-schema'

/** Voices out of order, or that overlap. */
export function checkVoiceOrder({ voices = [] }: Edition): EditionProblem[] {
  let covered = 0
  return voices.flatMap((voice, index) => {
    const before = covered
    covered = Math.max(covered, voice.end)
    if (voice.start >= before) return []
    const reason = `begins at ${voice.start}, before ${before}, where another ends`
    return [problem('voice', `voices[${index}]`, reason, voice)]
  })
}

/** Words of the text that no voice has; nothing where nobody has told the voices apart. */
export function checkVoicesComplete({ article, voices }: Edition): EditionProblem[] {
  if (voices === undefined) return []
  let covered = 0
  const between = voices.flatMap(({ start, end }) => {
    const before = covered
    covered = Math.max(covered, end)
    return checkUncovered(article.text, before, start)
  })
  return [...between, ...checkUncovered(article.text, covered, article.text.length)]
}

function checkUncovered(text: string, start: number, end: number): EditionProblem[] {
  const words = text.slice(start, end)
  if (words.trim() === '') return []
  const reason = `no voice has the words at ${start}–${end}, ${quoteWords(words.trim())}`
  return [problem('voice', 'voices', reason, { start, end })]
}
