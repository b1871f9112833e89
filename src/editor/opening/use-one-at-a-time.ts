import { useEffect, useRef } from 'react'

/** Beginning something stops what was begun before; so does leaving the page. */
export function useOneAtATime(): () => AbortSignal {
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  return () => {
    running.current?.abort()
    running.current = new AbortController()
    return running.current.signal
  }
}

/** What a promise gives; `null` where it was stopped. */
export async function unlessStopped<Value>(promise: Promise<Value>): Promise<Value | null> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}
