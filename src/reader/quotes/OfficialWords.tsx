import type { Quotation } from '@/edition/edition-schema'
import { reportedWords, type WordedRecord } from '@/edition/quotations'
import { wordDifferences } from '@/text/word-differences'
import { Wording } from './Wording'

type Props = { readonly quotation: Quotation; readonly record: WordedRecord }

/** The words of a record in quotation marks; those that the article has not are pencilled. */
export function OfficialWords({ quotation, record }: Props) {
  const { after } = wordDifferences(reportedWords(quotation), record.words)
  return (
    <blockquote dir="auto" className="font-serif text-quote">
      “
      {after.map(({ start, words, differs }) => (
        <Wording key={start} words={words} differs={differs} side="official" />
      ))}
      ”
    </blockquote>
  )
}
