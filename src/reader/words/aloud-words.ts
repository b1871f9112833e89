import type { Edition, Quotation } from '@/edition/edition-schema'
import type { Utterance } from '@/edition/spoken'
import { speakerNames } from './speaker-names'

/** What a voice says: words of the article, or ours that announce somebody else's. */
export function utteranceWords(edition: Edition, utterance: Utterance): string {
  switch (utterance.kind) {
    case 'text':
      return utterance.words
    case 'opening':
      return openingWords(edition, utterance.quotation)
    case 'closing':
      return 'End of quote.'
  }
}

/** What announces somebody's own words: "Quote, Gina Raimondo." */
export function openingWords(edition: Edition, quotation: Quotation): string {
  return `Quote, ${speakerNames(edition, quotation)}.`
}
