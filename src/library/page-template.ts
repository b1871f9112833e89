import { LoadingProblem } from './loading-problem'

/** Where the build puts the template of a page in one file, under the base. */
export const PAGE_TEMPLATE = 'page-template.txt'

/** After this long without all of it it is given up, in milliseconds: it has fonts in it. */
const PATIENCE_MS = 30_000

/** Fetch the template of a page in one file; throws a `LoadingProblem` where it does not come. */
export async function fetchPageTemplate(): Promise<string> {
  const url = import.meta.env.BASE_URL + PAGE_TEMPLATE
  try {
    // One of another version would not fit what is drawn now.
    const response = await fetch(url, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (response.ok) return await response.text()
  } catch {
    // It is said below.
  }
  throw new LoadingProblem(`${url} could not be fetched.`)
}
