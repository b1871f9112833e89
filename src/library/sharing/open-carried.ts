import * as v from 'valibot'
import type { Edition } from '@/edition/edition-schema'
import type { Result } from '@/edition/result'
import { askWorker } from '../ask-worker'
import { sentEdition } from '../sent-edition'
import type { CarriedProblem } from './carried-edition'
import workerUrl from './carried-worker.ts?worker&url'

/**
 * The edition that a link carries, or why there is none, found out in a worker: anybody may have written
 * it, and to unpack and check megabytes takes long. Where no worker comes the page does it itself.
 */
export async function openCarried(carried: string): Promise<Result<Edition, CarriedProblem>> {
  try {
    return await askWorker(workerUrl, { carried }, parseUnpacked)
  } catch {
    const { unpackEdition } = await import('./carried-edition')
    return unpackEdition(carried)
  }
}

/** Read what the worker has told; `null` where it cannot be believed. */
export function parseUnpacked(told: unknown): Result<Edition, CarriedProblem> | null {
  const unpacked = v.safeParse(unpackedSchema, told)
  return unpacked.success ? unpacked.output : null
}

const unpackedSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: sentEdition }),
  v.object({
    ok: v.literal(false),
    problem: v.variant('kind', [
      v.object({ kind: v.picklist(['damaged', 'too-large', 'unsupported']) }),
      v.object({ kind: v.literal('faulty'), faults: v.array(v.string()) }),
    ]),
  }),
])
