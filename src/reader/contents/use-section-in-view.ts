import { useEffect, useState } from 'react'
import { watchSectionInView } from '../page/section-in-view'

/** The id of the section being read; `null` where there are none. */
export function useSectionInView(): string | null {
  const [id, setId] = useState<string | null>(null)
  useEffect(() => watchSectionInView(document, setId), [])
  return id
}
