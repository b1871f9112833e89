import { inQuotationMarks, missingWords, namesOf } from '@/cite/words'
import type { Edition } from '@/edition/edition-schema'
import { editionTitle } from '@/edition/titles'
import { passageWordings } from '@/edition/wordings'
import { originOf } from '@/export/words'
import type { TextRange } from '@/text/range'
import type { SharedWords } from '../links/mail-href'
import { officialWords } from './shared-thing'

/**
 * What a message about words of the article says. Words of a quote go with every official
 * wording and whose it is, or with word that none was found.
 */
export function wordsOfPassage(edition: Edition, range: TextRange): SharedWords {
  const { printed, recorded, unrecorded } = passageWordings(edition, range)
  const origin = originOf(edition.article)
  const title = `Words from ${origin || editionTitle(edition)}`
  const quoted = inQuotationMarks(printed)
  const official = recorded.flatMap((wordings) =>
    wordings.records.map(({ record }) => officialWords(edition, record, namesOf(wordings))),
  )
  const beside = [...official, ...missingWords(unrecorded)]
  if (beside.length === 0) return { title, words: quoted }
  return {
    title,
    words: [`As printed${origin && ` by ${origin}`}: ${quoted}`, ...beside].join('\n\n'),
  }
}
