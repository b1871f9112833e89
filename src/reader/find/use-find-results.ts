import { useEffect, useMemo } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { afterPaint } from '@/ui/after-paint'
import { type Command, type Findings, findAll } from './find-results'
import { searchIndex } from './search-index'

const NOTHING: Findings = { words: [], others: 0, listed: [] }

/** What is found for the query; the edition is made ready while the first letters are awaited. */
export function useFindResults(
  edition: Edition,
  query: string,
  commands: readonly Command[],
): Findings {
  useEffect(() => afterPaint(() => void searchIndex(edition)), [edition])
  return useMemo(
    () => (query.trim() === '' ? NOTHING : findAll(edition, query, commands)),
    [edition, query, commands],
  )
}
