import { useState } from 'react'
import type { LeftOut, ReadArticle } from '@/library/opening/read-result'
import { type Draft, draftOf, EMPTY_DRAFT } from './draft'
import { putBack } from './put-back'

/**
 * The article as somebody is about to open it, what is wrong with it, and what it was cut out of.
 *
 * @param problemsOf what has to be mended in a draft, by field
 * @param begun what is known of it from the start
 */
export function useDraft<Problems extends object>(
  problemsOf: (draft: Draft) => Problems,
  begun: Draft = EMPTY_DRAFT,
) {
  const [draft, setDraft] = useState(begun)
  const [problems, setProblems] = useState<Partial<Problems>>({})
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([])

  function change(changes: Partial<Draft>): void {
    const next = { ...draft, ...changes }
    setDraft(next)
    // Once told, what is mended is no longer said to be wrong.
    if (Object.keys(problems).length > 0) setProblems(problemsOf(next))
  }
  return {
    draft,
    problems,
    leftOut,
    change,
    begin: (typed: Partial<Draft>) => {
      setDraft({ ...EMPTY_DRAFT, ...typed })
      setLeftOut([])
      setProblems({})
    },
    take: (read: ReadArticle) => {
      setDraft((before) => draftOf(read.article, before))
      setLeftOut(read.leftOut)
      setProblems({})
    },
    putBack: (back: LeftOut) => {
      const { words, kind } = back
      const paragraphs = kind === null ? draft.paragraphs : [...draft.paragraphs, { words, kind }]
      change({ text: putBack(draft.text, leftOut, back), paragraphs })
    },
    /** What has to be mended; it is said from now on. */
    check: (): Problems => {
      const found = problemsOf(draft)
      setProblems(found)
      return found
    },
  }
}
