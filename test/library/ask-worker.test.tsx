import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askWorker } from '@/library/ask-worker'

/** A worker that answers with what it is set to, and not at all where that is nothing. */
class StubWorker extends EventTarget {
  static answer: unknown = undefined
  static ended = 0
  postMessage() {
    const { answer } = StubWorker
    if (answer !== undefined) this.dispatchEvent(new MessageEvent('message', { data: answer }))
  }
  terminate() {
    StubWorker.ended++
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', StubWorker)
  StubWorker.answer = undefined
  StubWorker.ended = 0
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function ask() {
  return askWorker('/worker.js', {}, (answer) => (typeof answer === 'string' ? answer : null))
}

it('gives the answer, and lets the worker go', async () => {
  StubWorker.answer = 'here'
  await expect(ask()).resolves.toBe('here')
  expect(StubWorker.ended).toBe(1)
})

it('believes no answer that cannot be read', async () => {
  StubWorker.answer = 7
  await expect(ask()).rejects.toThrow('cannot be read')
  expect(StubWorker.ended).toBe(1)
})

it('gives a worker up that says nothing for five seconds, and no sooner', async () => {
  const asked = ask()
  const outcome = vi.fn()
  asked.catch(outcome)
  await vi.advanceTimersByTimeAsync(4900)
  expect(outcome).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  expect(outcome).toHaveBeenCalledOnce()
  expect(StubWorker.ended).toBe(1)
})
