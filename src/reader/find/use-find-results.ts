import { useEffect, useMemo } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { afterPaint } from '@/ui/after-paint'
import { type Command, type FindResults, findAll } from './find-results'
import { searchIndex } from './search-index'

const NOTHING: FindResults = { words: [], others: 0, listed: [] }

/** What is found for the query; the edition is made ready while the first letters are awaited. */
export function useFindResults(
  edition: Edition,
  query: string,
  commands: readonly Command[],
): FindResults {
  useEffect(() => afterPaint(() => void searchIndex(edition)), [edition])
  return useMemo(
    () => (query.trim() === '' ? NOTHING : findAll(edition, query, commands)),
    [edition, query, commands],
  )
}
