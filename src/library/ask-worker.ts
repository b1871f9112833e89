import { ownScript } from './own-script'

/**
 * Ask a worker of this site one question and let it go. What crosses is plain objects, both ways,
 * and what comes back is believed only as far as `parse` does.
 *
 * Rejects where no worker comes up, where it fails, and where `parse` gives `null`.
 */
export function askWorker<Answer>(
  url: string,
  question: object,
  parse: (answer: unknown) => Answer | null,
): Promise<Answer> {
  return new Promise<Answer>((answer, fail) => {
    const worker = new Worker(ownScript(url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      worker.terminate()
      const parsed = parse(data)
      if (parsed !== null) answer(parsed)
      else fail(new Error(`${url} gave no answer that can be read`))
    })
    worker.addEventListener('error', (event) => {
      worker.terminate()
      fail(new Error(event.message))
    })
    worker.postMessage(question)
  })
}
