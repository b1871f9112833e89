import { useEffect, useState } from 'react'
import { pageIsIdle } from '@/ui/page-is-idle'

type PanelCode = typeof import('./PanelContent')

/** The code of what the panel holds: fetched when it is wanted, or before, when the browser is idle. */
export function usePanelCode(isWanted: boolean) {
  const [code, setCode] = useState<PanelCode | null>(null)
  const [failures, setFailures] = useState(0)
  const [tries, setTries] = useState(1)
  useEffect(() => {
    if (code || failures === tries) return
    let isCurrent = true
    async function fetchCode() {
      if (!isWanted) await pageIsIdle()
      const fetched = await import('./PanelContent').catch(() => null)
      if (!isCurrent) return
      if (fetched) setCode(fetched)
      else setFailures(tries)
    }
    void fetchCode()
    return () => {
      isCurrent = false
    }
  }, [code, failures, isWanted, tries])
  return {
    PanelContent: code?.PanelContent ?? null,
    hasFailed: failures === tries,
    retry: () => setTries(tries + 1),
  }
}
