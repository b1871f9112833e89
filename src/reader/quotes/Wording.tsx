import { cutAroundLetters } from '@/text/cut-around-letters'

type Props = {
  readonly words: string
  readonly differs: boolean
  /** Which pencil: red for the printed words, blue for the official ones. */
  readonly side: 'printed' | 'official'
}

/** Words of one of two wordings, pencilled where they differ from the other. */
export function Wording({ words, differs, side }: Props) {
  if (!differs) return words
  const [before, inner, after] = cutAroundLetters(words)
  return (
    <>
      {before}
      <mark className={side === 'printed' ? 'differs-printed' : 'differs-official'}>{inner}</mark>
      {after}
    </>
  )
}
