import { afterEach, vi } from 'vitest'

type Answer = () => Response | Promise<Response>

/** What was asked for, in order. */
export type Asked = { readonly url: string; readonly signal: AbortSignal | null }[]

/** Let `fetch` answer by path, the last answer of a path again and again; anything else is a 404. */
export function stubFetch(answers: Record<string, readonly Answer[]>): Asked {
  const asked: Asked = []
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const { pathname } = new URL(input, 'https://lectern.example')
    const before = asked.filter(({ url }) => url === pathname).length
    asked.push({ url: pathname, signal: init.signal ?? null })
    const found = new Map(Object.entries(answers)).get(pathname)
    const answer = found?.[before] ?? found?.at(-1)
    return answer ? answer() : new Response('Not here', { status: 404 })
  })
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
})

/** An answer with JSON. */
export function json(value: unknown): Answer {
  return () => Response.json(value)
}

/** An answer with any words and status. */
export function words(body: string, status = 200): Answer {
  return () => new Response(body, { status })
}

/** No answer: the network is not there. */
export function unreachable(): Answer {
  return () => Promise.reject(new TypeError('Failed to fetch'))
}
