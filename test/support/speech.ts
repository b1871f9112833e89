import type { Edition } from '@/edition/edition-schema'
import type { TextSource } from '@/edition/text-sources'
import { smallEdition } from './small-edition'

/** A speech of the mayor as a record, with the words that a test needs of it. */
export function speechOf(text: string): TextSource {
  return {
    id: 'speech',
    publisher: 'Town of Alder',
    title: 'Speech of the mayor',
    date: '2021-05-03',
    url: null,
    archived: null,
    checked: null,
    seen: 'whole',
    text,
  }
}

/** The small edition, beside no record. */
export const unrecordedEdition: Edition = {
  ...smallEdition,
  quotations: smallEdition.quotations.map(({ records: _, ...rest }) => rest),
}

/** An edition that quotes these sentences one by one, each in a paragraph of its own, beside no record. */
export function quotingEdition(...said: readonly string[]): Edition {
  const [quotation] = unrecordedEdition.quotations
  if (!quotation) throw new Error('The small edition quotes nobody')
  const quoted = said.map((words) => `“${words}”`)
  const text = quoted.join('\n\n')
  const quotations = quoted.map((words, index) => {
    const start = text.indexOf(words)
    const part = { start, end: start + words.length, words }
    return {
      ...quotation,
      id: `said-${index + 1}`,
      parts: [part],
      cue: null,
      source: null,
      role: null,
    }
  })
  const { voices: _, ...unvoiced } = unrecordedEdition
  return {
    ...unvoiced,
    article: { ...unrecordedEdition.article, text, paragraphs: [], otherQuotationMarks: [] },
    sections: [],
    entities: unvoiced.entities.map((entity) =>
      entity.kind === 'event' ? { ...entity, passages: [] } : entity,
    ),
    mentions: [],
    quotations,
    dates: [],
    notes: [],
    gaps: [],
  }
}
