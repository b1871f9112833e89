import { failed, ok, type Result } from '@/edition/result'
import { followWorker } from '../follow-worker'
import type { Pasted } from './pasted'
import { parseReadResult, type ReadArticle, type ReadProblem } from './read-result'
import workerUrl from './read-worker.ts?worker&url'

/** How long reading may take, in milliseconds. */
const PATIENCE_MS = 15_000

/** Read what was pasted as an article, in a worker; fails where no worker answers. */
export async function readArticle(
  pasted: Pasted,
  signal: AbortSignal,
): Promise<Result<ReadArticle, ReadProblem | 'silent'>> {
  let outcome: Result<ReadArticle, ReadProblem | 'silent'> = failed('silent')
  try {
    await followWorker(workerUrl, pasted, {
      parse: parseReadResult,
      onNews: (read) => {
        outcome = read.kind === 'read' ? ok(read) : failed(read.problem)
        return true
      },
      signal,
      silenceMs: PATIENCE_MS,
    })
  } catch (error) {
    if (signal.aborted) throw error
  }
  return outcome
}
