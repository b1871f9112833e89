import { paragraphs } from '@/text/paragraphs'
import { type EditionProblem, problem } from './edition-problem'
import type { Edition } from './edition-schema'

/**
 * Sections that are not whole paragraphs, leave paragraphs out or take them twice.
 * An article without any side-head is right too.
 */
export function checkSections({ article, sections }: Edition): EditionProblem[] {
  if (sections.length === 0) return []
  const blocks = paragraphs(article.text)
  const ends = new Set(blocks.map(({ end }) => end))
  const starts = blocks.map(({ start }) => start)
  let expectedStart: number | undefined = 0
  const problems = sections.flatMap(({ start, end }, index) => {
    const found: EditionProblem[] = []
    if (start !== expectedStart) {
      const expected = expectedStart ?? 'no further section'
      const reason = `expected ${expected}, found ${start}`
      found.push(problem('section', `sections[${index}].start`, reason, { start, end }))
    }
    if (!ends.has(end)) {
      const reason = `no paragraph ends at ${end}`
      found.push(problem('section', `sections[${index}].end`, reason, { start, end }))
    }
    expectedStart = starts.find((next) => next >= end)
    return found
  })
  if (expectedStart === undefined) return problems
  return [
    ...problems,
    problem('section', 'sections', `no section holds the text from ${expectedStart} on`, {
      start: expectedStart,
      end: article.text.length,
    }),
  ]
}
