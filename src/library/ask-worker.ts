import { followWorker } from './follow-worker'

/** So long an answer is awaited, in milliseconds. */
const PATIENCE_MS = 5000

/**
 * Ask a worker of this site one question and let it go. What crosses is plain objects, both ways,
 * and what comes back is believed only as far as `parse` does.
 *
 * Rejects where no worker comes up, where it fails or says nothing for five seconds, and where
 * `parse` gives `null`.
 */
export async function askWorker<Answer>(
  url: string,
  question: object,
  parse: (answer: unknown) => Answer | null,
): Promise<Answer> {
  const answers: Answer[] = []
  await followWorker(url, question, {
    parse,
    onNews: (answer) => {
      answers.push(answer)
      return true
    },
    signal: new AbortController().signal,
    silenceMs: PATIENCE_MS,
  })
  const [answer] = answers
  if (answer === undefined) throw new Error(`${url} gave no answer`)
  return answer
}
