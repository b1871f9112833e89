import type { TextSource } from '@/edition/comparing/decide'
import type { Edition } from '@/edition/edition-schema'
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
