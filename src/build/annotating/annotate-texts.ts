import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import * as v from 'valibot'
import { type Answer, answerSchema, type Order } from './answer-texts'

/** What annotates texts: how many threads at once, and how one is started. */
export type Threads = { readonly count: number; readonly start?: () => Worker }

/**
 * Annotate texts on several threads at once and tell `onAnswer` of each what became of it; a thread
 * that breaks fails the text it was at, and another takes its place.
 */
export async function annotateTexts(
  orders: readonly Order[],
  { count, start = startThread }: Threads,
  onAnswer: (order: Order, answer: Answer) => void,
): Promise<void> {
  const waiting = orders.values()
  const work = () => workThrough(waiting, start, onAnswer)
  await Promise.all(Array.from({ length: Math.min(count, orders.length) }, work))
}

function startThread(): Worker {
  return new Worker(join(import.meta.dirname, 'annotate-worker.mjs'))
}

/** Take orders from those that all threads share until none are left. */
async function workThrough(
  waiting: IterableIterator<Order>,
  start: () => Worker,
  onAnswer: (order: Order, answer: Answer) => void,
): Promise<void> {
  let worker: Worker | null = null
  try {
    for (const order of waiting) {
      worker ??= start()
      const answer = await answerOf(worker, order)
      if (answer === null || 'broken' in answer) {
        await worker.terminate()
        worker = null
        onAnswer(order, { kind: 'failed', reason: answer?.broken ?? 'The thread ended' })
      } else onAnswer(order, answer)
    }
  } finally {
    await worker?.terminate()
  }
}

type Broken = { readonly broken: string }

/** What a thread answers; why it broke if it does, and null if it just ends. */
async function answerOf(worker: Worker, order: Order): Promise<Answer | Broken | null> {
  const settled = new AbortController()
  const { signal } = settled
  worker.postMessage(order)
  try {
    return await Promise.race([
      once(worker, 'message', { signal }).then(([message]) => v.parse(answerSchema, message)),
      once(worker, 'exit', { signal }).then(() => null),
    ])
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) }
  } finally {
    settled.abort()
  }
}
