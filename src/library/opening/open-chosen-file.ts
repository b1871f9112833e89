import * as v from 'valibot'
import { failed, type Result } from '@/edition/result'
import { wordsOf } from '@/edition/vocabularies'
import { followWorker } from '../follow-worker'
import { sentEdition } from '../sent-edition'
import workerUrl from './file-worker.ts?worker&url'
import type { FileProblem, OpenedFile } from './opened-file'
import { pastedSchema } from './pasted'

/** How long opening may take, in milliseconds. */
const PATIENCE_MS = 15_000

/** What a file holds, found out in a worker: to read and check megabytes takes long. Rejects with the signal's reason. */
export async function openChosenFile(
  file: File,
  signal: AbortSignal,
): Promise<Result<OpenedFile, FileProblem>> {
  let opened: Result<OpenedFile, FileProblem> = failed({ kind: 'unreadable' })
  try {
    await followWorker(
      workerUrl,
      { file },
      {
        parse: parseOpened,
        onNews: (news) => {
          opened = news
          return true
        },
        signal,
        silenceMs: PATIENCE_MS,
      },
    )
  } catch (error) {
    if (signal.aborted) throw error
  }
  return opened
}

/** Read what the worker has told; `null` where it cannot be believed. */
export function parseOpened(told: unknown): Result<OpenedFile, FileProblem> | null {
  const opened = v.safeParse(openedSchema, told)
  return opened.success ? opened.output : null
}

const SAID_BY_KIND = {
  'too-large': {},
  empty: {},
  unreadable: {},
  password: {},
  'other-type': {},
  library: {},
  'not-text': {},
  encoding: {},
} as const satisfies Record<Exclude<FileProblem['kind'], 'faulty-edition'>, object>

const openedSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    value: v.variant('kind', [
      v.object({ kind: v.literal('article'), pasted: pastedSchema }),
      v.object({ kind: v.literal('edition'), edition: sentEdition }),
    ]),
  }),
  v.object({
    ok: v.literal(false),
    problem: v.variant('kind', [
      v.object({ kind: v.picklist(wordsOf(SAID_BY_KIND)) }),
      v.object({ kind: v.literal('faulty-edition'), faults: v.array(v.string()) }),
    ]),
  }),
])
