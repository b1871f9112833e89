import type { MissingWording, Wordings } from '@/edition/wordings'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'

const LIST = new Intl.ListFormat(INTERFACE_LANGUAGE)

/** What describes an article that nobody has described. */
export const UNTITLED = 'News article'

/** Why there is no official wording, said beside the printed one. */
export const MISSING_WORDS = {
  reported: 'Reported statement, not a quotation.',
  'not-found': 'No official wording found.',
} as const satisfies Record<MissingWording, string>

/** The same for quotations of a passage, with whose they are, each sentence once. */
export function missingWords(unrecorded: readonly Wordings[]): string[] {
  const said = unrecorded.flatMap((wordings) => {
    const { missing } = wordings
    return missing === null ? [] : [saidBy(namesOf(wordings), MISSING_WORDS[missing])]
  })
  return [...new Set(said)]
}

/** Words with whose they are before them, as far as somebody is known: "Gina Raimondo: …". */
export function saidBy(names: string, words: string): string {
  return names === '' ? words : `${names}: ${words}`
}

/** Who says something, in a sentence; "" where no speaker was found: "Gina Raimondo and Michelle Donelan". */
export function namesOf({ speakers }: Wordings): string {
  return LIST.format(speakers.map(({ label }) => label))
}

/** The same in a list: "Gina Raimondo; Michelle Donelan". */
export function listedNames({ speakers }: Wordings): string {
  return speakers.map(({ label }) => label).join('; ')
}

/** What introduces printed words: "Gina Raimondo, as printed"; "As printed" where nobody is named. */
export function asPrinted(whose: string | null): string {
  return whose ? `${whose}, as printed` : 'As printed'
}

/** What introduces a statement that the article reports: "Gina Raimondo, as reported". */
export function asReported(whose: string): string {
  return `${whose}, as reported`
}

/** What introduces the words of a record: "Gina Raimondo, official wording (Press statement, 1 April 2024)", as far as either is known. */
export function asRecorded(whose: string, label: string | null): string {
  const wording = whose === '' ? 'Official wording' : `${whose}, official wording`
  return label === null ? wording : `${wording} (${label})`
}

/** Words in quotation marks, unless some of their own would be taken for the end of them. */
export function inQuotationMarks(words: string): string {
  return /["“”„«»]/.test(words) ? words : `“${words}”`
}
