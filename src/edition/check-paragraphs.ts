import { paragraphs } from '@/text/paragraphs'
import { type EditionProblem, problem } from './edition-problem'
import type { Edition } from './edition-schema'

/** Ranges said to be of some kind of paragraph that are not one whole paragraph, or are said twice. */
export function checkParagraphs({ article }: Edition): EditionProblem[] {
  const ends = new Map(paragraphs(article.text).map(({ start, end }) => [start, end]))
  return article.paragraphs.flatMap((range, index) => {
    const path = `article.paragraphs[${index}]`
    const end = ends.get(range.start)
    ends.delete(range.start)
    if (end === range.end) return []
    const again = article.paragraphs.findIndex(({ start }) => start === range.start)
    const reason =
      again < index
        ? `begins where article.paragraphs[${again}] does`
        : `${range.start}–${range.end} is not a whole paragraph`
    return [problem('paragraph', path, reason, range)]
  })
}
