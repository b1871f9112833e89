import type { Edition } from '@/edition/edition-schema'
import { originOf } from '@/edition/origin-of'
import { inQuotationMarks, passageWordings } from '@/edition/passage-wordings'
import { editionTitle } from '@/edition/titles'
import { joinWords } from '@/text/join-words'
import type { TextRange } from '@/text/range'
import type { SharedWords } from '../links/mail-href'
import { officialWords } from './shared-thing'

/**
 * What a message about words of the article says. Words of a quote go with every official
 * wording and whose it is, or with word that none was found.
 */
export function wordsOfPassage(edition: Edition, range: TextRange): SharedWords {
  const { printed, rows, missing } = passageWordings(edition, range)
  const origin = originOf(edition.article)
  const title = `Words from ${origin || editionTitle(edition)}`
  const quoted = inQuotationMarks(printed)
  const official = rows.flatMap(({ records, speakers }) =>
    records.map((record) => officialWords(edition, record, joinWords(speakers))),
  )
  const beside = [...official, ...missing]
  if (beside.length === 0) return { title, words: quoted }
  return {
    title,
    words: [`As printed${origin && ` by ${origin}`}: ${quoted}`, ...beside].join('\n\n'),
  }
}
