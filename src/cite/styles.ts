import type { ParagraphSpan } from '@/text/paragraphs'
import { apaInText, apaReference } from './apa'
import { chicagoBibliography, chicagoNote } from './chicago'
import type { CitedWork } from './cited-work'
import { mlaInText, mlaReference } from './mla'

/** A way of citing in words. */
export type CitationStyle = {
  /** Whether a number stands at the words quoted, and what `atWords` says in a note below. */
  readonly hasNotes: boolean
  /** The entry of a list of references; `accessed` is a day (YYYY-MM-DD) or `null`. */
  readonly reference: (work: CitedWork, accessed: string | null) => string
  /** What stands at the words quoted, with their paragraphs where the style asks for them: in brackets in the text, or a note. */
  readonly atWords: (
    work: CitedWork,
    accessed: string | null,
    paragraphs: ParagraphSpan | null,
  ) => string
}

/** APA, 7th edition. */
export const APA: CitationStyle = {
  hasNotes: false,
  reference: apaReference,
  atWords: apaInText,
}

/** MLA, 9th edition. */
export const MLA: CitationStyle = {
  hasNotes: false,
  reference: mlaReference,
  atWords: mlaInText,
}

/** Chicago, 17th edition: notes and bibliography. */
export const CHICAGO: CitationStyle = {
  hasNotes: true,
  reference: chicagoBibliography,
  atWords: chicagoNote,
}
