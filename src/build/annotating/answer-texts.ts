import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import * as v from 'valibot'
import { writeWhole } from '../write-whole'
import { annotateFile } from './annotate-file'

const orderSchema = v.object({
  file: v.string(),
  out: v.string(),
  about: v.object({ date: v.optional(v.string()), language: v.optional(v.string()) }),
})

/** A text to annotate, and where its edition is to be written. */
export type Order = v.InferOutput<typeof orderSchema>

/** An answer as it crosses from a worker. */
export const answerSchema = v.variant('kind', [
  v.object({ kind: v.literal('done'), words: v.number() }),
  v.object({ kind: v.literal('failed'), reason: v.string() }),
])

/** What became of an order: how many words were read, or why there is no edition. */
export type Answer = v.InferOutput<typeof answerSchema>

/** Answer each order that comes by a port. */
export function answerTexts(port: MessagePort): void {
  port.on('message', async (message: unknown) => {
    port.postMessage(await answerTo(v.parse(orderSchema, message)))
  })
}

async function answerTo({ file, out, about }: Order): Promise<Answer> {
  try {
    const edition = await annotateFile(file, about)
    await mkdir(dirname(out), { recursive: true })
    await writeWhole(out, `${JSON.stringify(edition)}\n`)
    return { kind: 'done', words: edition.article.text.split(/\s+/).length }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}
