import { foldAccents } from './fold-accents'
import { type FoldedText, foldText } from './fold-text'

/** Fold words as a reader types them: neither case nor accents, quotes or white space matter. */
export function foldForSearch(words: string): FoldedText {
  return foldAccents(foldText(words))
}
