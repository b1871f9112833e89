import type { Edition } from '@/edition/edition-schema'
import { type Marks, marksFor } from '@/edition/shown-mentions'
import { useIsPrinting } from './paper/use-is-printing'

/** What of the marks that are asked for the text shows, on the screen and on paper. */
export function useShownMarks(edition: Edition, asked: Marks, isArticleOnly: boolean) {
  const isPrinting = useIsPrinting()
  const marks = isArticleOnly ? 'nothing' : isPrinting ? 'names' : marksFor(edition, asked)
  return { isPrinting, marks }
}
