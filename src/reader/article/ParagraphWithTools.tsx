import type { Edition } from '@/edition/edition-schema'
import type { MarkedWords } from '@/edition/shown-mentions'
import type { Paragraph } from '@/text/paragraphs'
import { ParagraphText } from './ParagraphText'
import { ParagraphTools } from './ParagraphTools'

type Props = {
  readonly edition: Edition
  readonly paragraph: Paragraph
  /** The mentions that are links. */
  readonly shown: readonly MarkedWords[]
  /** Whether it shows who says what. */
  readonly hasVoices: boolean
}

/** A paragraph and what can be done with it. */
export function ParagraphWithTools(props: Props) {
  return (
    <>
      <ParagraphText {...props} />
      <ParagraphTools edition={props.edition} paragraph={props.paragraph} />
    </>
  )
}
