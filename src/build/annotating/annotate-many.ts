import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import type { AboutFile } from './annotate-file'
import { annotateTexts } from './annotate-texts'
import type { Answer, Order } from './answer-texts'
import { Progress, type Shown } from './progress'
import { itemsOf, type Shard } from './shard'
import { type TextFile, textsToAnnotate } from './texts-to-annotate'

/** What is to be annotated, and where the editions are to be. */
export type ManyTexts = {
  readonly places: readonly string[]
  readonly folder: string
  readonly shard: Shard
  readonly about: Pick<AboutFile, 'date' | 'language'>
}

/**
 * Annotate many texts on all cores, those left out whose edition is there already and not older; a
 * text that fails is named with the reason, and the others go on. Resolves to the exit code.
 */
export async function annotateMany(
  { places, folder, shard, about }: ManyTexts,
  shown: Shown,
): Promise<number> {
  const start = performance.now()
  const texts = itemsOf(shard, await textsToAnnotate(places, folder))
  const orders: Order[] = []
  for (const text of texts) if (!(await isDone(text))) orders.push({ ...text, about })
  const counts = { skipped: texts.length - orders.length, done: 0, failed: 0, words: 0 }
  const progress = new Progress(orders.length, shown)
  const count = availableParallelism()
  await annotateTexts(orders, { count }, (order, answer) => {
    take(counts, answer)
    if (answer.kind === 'failed') progress.say(`${order.file}: ${answer.reason}`)
    progress.advance()
  })
  progress.clear()
  console.log(summary(counts, performance.now() - start, Math.min(count, orders.length)))
  return counts.failed === 0 ? 0 : 1
}

type Counts = { readonly skipped: number; done: number; failed: number; words: number }

function take(counts: Counts, answer: Answer) {
  if (answer.kind === 'failed') counts.failed++
  else {
    counts.done++
    counts.words += answer.words
  }
}

/** An edition that is there is whole, since it gets its name when it is; it may be of an older text. */
async function isDone({ file, out }: TextFile): Promise<boolean> {
  const [text, edition] = await Promise.all([file, out].map((path) => stat(path).catch(() => null)))
  return text != null && edition != null && edition.mtimeMs >= text.mtimeMs
}

function summary({ skipped, done, failed, words }: Counts, ms: number, threads: number): string {
  const seconds = ms / 1000
  const speed = Math.round(words / seconds).toLocaleString(INTERFACE_LANGUAGE)
  const counts = `${done} annotated, ${skipped} there already, ${failed} failed`
  const pace = `${words.toLocaleString(INTERFACE_LANGUAGE)} words in ${seconds.toFixed(1)} s`
  return done === 0
    ? counts
    : `${counts}; ${pace}, ${speed} a second on ${threads} ${threads === 1 ? 'thread' : 'threads'}`
}
