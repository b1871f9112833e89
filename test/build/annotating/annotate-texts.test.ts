import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { annotateTexts } from '@/build/annotating/annotate-texts'
import type { Answer } from '@/build/annotating/answer-texts'

describe('threads', () => {
  /** Answers what it is asked for by the name of a file, or breaks so. */
  const BREAKING = `
    const { parentPort } = require('node:worker_threads')
    parentPort.on('message', ({ file }) => {
      if (file === 'exits') process.exit(3)
      if (file === 'throws') throw new Error('It broke')
      if (file === 'rejects') Promise.reject(new Error('It was refused'))
      else if (file === 'grows') for (const all = []; ; ) all.push(new Array(100_000).fill(file))
      else parentPort.postMessage(file === 'babbles' ? 'Good day' : { kind: 'done', words: 1 })
    })`
  const resourceLimits = { maxOldGenerationSizeMb: 16 }
  const DONE = { kind: 'done', words: 1 }

  async function annotateWith(start: () => Worker, files: readonly string[]) {
    const started: Worker[] = []
    const answers: [string, Answer][] = []
    const keep = () => {
      const worker = start()
      started.push(worker)
      return worker
    }
    const orders = files.map((file) => ({ file, out: '', about: {} }))
    await annotateTexts(orders, { count: 2, start: keep }, ({ file }, answer) => {
      answers.push([file, answer])
    })
    return { answers: new Map(answers), started }
  }

  it('fail the text at which they break, whichever way, and none of the others', async () => {
    const breaks = ['exits', 'throws', 'rejects', 'grows', 'babbles']
    const files = ['a', ...breaks.flatMap((file) => [file, `after ${file}`])]
    const { answers, started } = await annotateWith(
      () => new Worker(BREAKING, { eval: true, resourceLimits }),
      files,
    )
    expect(Object.fromEntries(answers)).toEqual({
      a: DONE,
      ...Object.fromEntries(breaks.map((file) => [`after ${file}`, DONE])),
      exits: { kind: 'failed', reason: 'The thread ended' },
      throws: { kind: 'failed', reason: 'It broke' },
      rejects: { kind: 'failed', reason: 'It was refused' },
      grows: { kind: 'failed', reason: expect.stringMatching(/memory/) },
      babbles: { kind: 'failed', reason: expect.stringMatching(/Good day/) },
    })
    expect(started.map(({ threadId }) => threadId)).toEqual(started.map(() => -1))
  }, 60_000)

  it('fail all texts, one by one, where none can start', async () => {
    const { answers } = await annotateWith(() => new Worker('/nowhere/at-all.mjs'), ['a', 'b', 'c'])
    const failed = { kind: 'failed', reason: expect.stringMatching(/Cannot find module/) }
    expect(Object.fromEntries(answers)).toEqual({ a: failed, b: failed, c: failed })
  }, 60_000)

  it('end when whoever is told of a text fails', async () => {
    const worker = new Worker(BREAKING, { eval: true })
    const orders = [{ file: 'a', out: '', about: {} }]
    const told = annotateTexts(orders, { count: 1, start: () => worker }, () => {
      throw new Error('Nobody listens')
    })
    await expect(told).rejects.toThrow('Nobody listens')
    expect(worker.threadId).toBe(-1)
  }, 60_000)
})
