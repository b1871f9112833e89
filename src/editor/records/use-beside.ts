import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { withFindings } from '@/edition/comparing/decide'
import type { Edition } from '@/edition/edition-schema'
import { findingsQuery } from '@/library/records/findings-query'
import { findingsIn } from '@/library/records/told-findings'
import { findingWords } from './finding-words'

/** An edition as it is shown beside its records, once it is known how its quotations stand to them. */
export function useBeside(edition: Edition | undefined): Edition | undefined {
  const { data } = useQuery(findingsQuery(edition))
  // Whoever shows it keeps what is worked out of it by the very object.
  return useMemo(
    () => edition && data && withFindings(edition, findingsIn(edition, data), findingWords),
    [edition, data],
  )
}
