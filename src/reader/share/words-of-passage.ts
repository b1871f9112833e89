import { inQuotationMarks, passageWordings } from '@/edition/cite/passage-wordings'
import type { Edition } from '@/edition/edition-schema'
import { formatDate } from '@/edition/format-date'
import type { TextRange } from '@/text/range'
import { NO_OFFICIAL_WORDING, officialWords, type SharedWords } from './shared-thing'

/**
 * What a message about words of the article says. Words of a quote go with the official wording;
 * where none is held, they do not go.
 */
export function wordsOfPassage(edition: Edition, range: TextRange): SharedWords {
  const { publisher, published } = edition.article
  const { printed, rows, missing } = passageWordings(edition, range)
  const origin = `${publisher}, ${formatDate(published)}`
  const title = `Words from ${origin}`
  if (missing.length > 0) {
    return { title, words: `Words printed by ${origin}. ${NO_OFFICIAL_WORDING}` }
  }
  const quoted = inQuotationMarks(printed)
  if (rows.length === 0) return { title, words: quoted }
  const official = rows.flatMap(({ records }) => records.map(officialWords))
  return { title, words: [`As printed by ${origin}: ${quoted}`, ...official].join('\n\n') }
}
