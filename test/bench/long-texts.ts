import * as v from 'valibot'
import { readRecords } from './development-data'
import { quotable, trialsOf } from './record-trials'
import { seeded } from './seeded'

const ARTICLE_WORDS = 10_000
const RECORD_WORDS = 50_000
const QUOTATIONS = 100

/** What is read: an article, and one that quotes a record, with the record. */
export type LongTexts = {
  readonly article: string
  readonly quoting: string
  readonly record: string
}

const documentSchema = v.object({ text: v.string() })

/** Articles of Wikinews put together; four in five of the quotations from the record are changed. */
export async function longTexts(material: string): Promise<LongTexts> {
  const documents = await readRecords(material, 'text_wikinews.jsonl', documentSchema)
  const texts = documents.map(({ text }) => text.trim()).filter((text) => text.length > 500)
  const record = firstWords(texts, RECORD_WORDS)
  return {
    article: firstWords(texts, ARTICLE_WORDS),
    quoting: quotingArticle(texts, record),
    record,
  }
}

function firstWords(texts: readonly string[], most: number): string {
  const kept: string[] = []
  let words = 0
  for (const text of texts) {
    if (words >= most) break
    kept.push(text)
    words += text.split(/\s+/).length
  }
  return kept.join('\n\n')
}

function quotingArticle(texts: readonly string[], record: string): string {
  const random = seeded(7)
  const said = quotable(record)
  const printed: string[] = []
  while (printed.length < QUOTATIONS) {
    const at = Math.floor(random() * 80)
    const trials = trialsOf(texts.slice(at, at + 4), said[at]?.words ?? '', random)
    printed.push(...trials.map((trial) => trial.printed))
  }
  return printed
    .slice(0, QUOTATIONS)
    .map((words) => `“${words.replaceAll(/[“”"]/g, '')}” said the mayor, Ruth Hale, on Tuesday.`)
    .join('\n\n')
}
