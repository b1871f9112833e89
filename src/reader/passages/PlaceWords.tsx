import type { TextRange } from '@/text/range'
import { wordsAround } from './words-around'

type Props = { readonly text: string; readonly range: TextRange }

/** Words of the article between those beside them, which are paler. */
export function PlaceWords({ text, range }: Props) {
  const { before, words, after } = wordsAround(text, range)
  return (
    <bdi className="block font-serif text-base text-muted">
      {before}
      <span className="font-semibold text-ink">{words}</span>
      {after}
    </bdi>
  )
}
