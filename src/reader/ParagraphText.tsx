import type { Edition, Mention } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import type { Paragraph } from '@/text/paragraphs'
import { type Piece, paragraphRuns } from './paragraph-runs'
import { choosingHref } from './places'

type Props = {
  readonly edition: Edition
  readonly paragraph: Paragraph
  /** The mentions that are links. */
  readonly shown: readonly Mention[]
}

/** One paragraph of the article, with its mentions; its text content is the text exactly. */
export function ParagraphText({ edition, paragraph, shown }: Props) {
  const runs = paragraphRuns(edition.article.text, paragraph, edition.mentions, shown)
  return (
    <p
      id={`p${paragraph.number}`}
      data-start={paragraph.start}
      className="text-article text-pretty"
      tabIndex={-1}
    >
      {runs.map((run) =>
        run.kind === 'text' ? (
          <PieceOfText key={run.piece.start} piece={run.piece} />
        ) : (
          <MentionLink key={run.mention.id} edition={edition} {...run} />
        ),
      )}
    </p>
  )
}

type LinkProps = {
  readonly edition: Edition
  readonly mention: Mention
  readonly pieces: readonly Piece[]
}

function MentionLink({ edition, mention, pieces }: LinkProps) {
  const [first = ''] = mention.entities
  return (
    <a
      href={choosingHref(first)}
      data-choose={mention.entities.join(' ')}
      data-of={mention.entities.join(' ')}
      data-kind={findEntity(edition, first)?.kind}
    >
      {pieces.map((piece) => (
        <PieceOfText key={piece.start} piece={piece} />
      ))}
    </a>
  )
}

function PieceOfText({ piece: { words, entities, lightly } }: { readonly piece: Piece }) {
  if (entities.length === 0) return words
  return (
    <span data-entities={entities.join(' ')} data-lightly={lightly.join(' ') || undefined}>
      {words}
    </span>
  )
}
