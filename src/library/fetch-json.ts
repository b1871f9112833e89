import { LoadingProblem } from './loading-problem'

/** After this long without an answer a request is given up, in milliseconds. */
const PATIENCE_MS = 10_000

/** Fetch a JSON file of the site; throws a `LoadingProblem` that says which file and why. */
export async function fetchJson(path: string, signal: AbortSignal): Promise<unknown> {
  const url = `${import.meta.env.BASE_URL}${path}`
  const patience = AbortSignal.timeout(PATIENCE_MS)
  const response = await fetch(url, { signal: AbortSignal.any([signal, patience]) }).catch(
    (cause) => {
      if (signal.aborted) throw cause
      throw new LoadingProblem(patience.aborted ? tooSlow(url) : `${url} could not be reached.`)
    },
  )
  if (!response.ok) throw new LoadingProblem(`${url} was refused with status ${response.status}.`)
  try {
    return await response.json()
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new LoadingProblem(
      patience.aborted ? tooSlow(url) : `${url} is not JSON, or was cut short.`,
    )
  }
}

function tooSlow(url: string): string {
  return `${url} did not arrive within ${PATIENCE_MS / 1000} seconds.`
}
