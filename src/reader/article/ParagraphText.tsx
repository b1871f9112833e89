import { choosingHref } from '@/address/links'
import { directionOf } from '@/edition/direction-of'
import type { Edition } from '@/edition/edition-schema'
import { entityNumber } from '@/edition/entity-number'
import { findEntity, paragraphAt } from '@/edition/find-by-id'
import type { MarkedWords } from '@/edition/shown-mentions'
import { editionTitle } from '@/edition/titles'
import type { Paragraph } from '@/text/paragraphs'
import { speakerNames } from '../words/speaker-names'
import { type Piece, paragraphRuns } from './paragraph-runs'

type Props = {
  readonly edition: Edition
  readonly paragraph: Paragraph
  /** The words that are links. */
  readonly shown: readonly MarkedWords[]
  /** Whether it shows who says what. */
  readonly hasVoices: boolean
}

/** One paragraph of the article, with its mentions; its text content is the text exactly. */
export function ParagraphText({ edition, paragraph, shown, hasVoices }: Props) {
  const { mentions, voices, kind } = paragraphAt(edition, paragraph.start)
  const said = hasVoices ? voices : []
  const runs = paragraphRuns(edition.article.text, paragraph, mentions, shown, said)
  return (
    <p
      id={`p${paragraph.number}`}
      data-start={paragraph.start}
      dir={directionOf(edition.article)}
      data-paragraph-kind={kind ?? undefined}
      hidden={kind === 'headline' && isTitle(edition, paragraph)}
      className="paragraph-text text-article text-pretty"
      tabIndex={-1}
    >
      {runs.map((run) =>
        run.kind === 'text' ? (
          <PieceOfText key={run.piece.start} edition={edition} piece={run.piece} />
        ) : (
          <MarkedLink key={run.marked.id} edition={edition} {...run} />
        ),
      )}
    </p>
  )
}

/** Whether the words stand above the text already: nothing is said twice. */
function isTitle(edition: Edition, { start, end }: Paragraph): boolean {
  return edition.article.text.slice(start, end).trim() === editionTitle(edition)
}

type LinkProps = {
  readonly edition: Edition
  readonly marked: MarkedWords
  readonly pieces: readonly Piece[]
}

function MarkedLink({ edition, marked, pieces }: LinkProps) {
  const { entities } = marked
  const [first = ''] = entities
  return (
    <a
      href={choosingHref(first)}
      data-choose={entities.join(' ')}
      data-of={entities.join(' ')}
      data-kind={findEntity(edition, first)?.kind}
      data-numbers={entities.map((id) => entityNumber(edition, id)).join(', ')}
    >
      {pieces.map((piece) => (
        <PieceOfText key={piece.start} edition={edition} piece={piece} />
      ))}
    </a>
  )
}

type PieceProps = { readonly edition: Edition; readonly piece: Piece }

/** Words of the text. Who says them is told in generated content, which is no part of the text. */
function PieceOfText({ edition, piece }: PieceProps) {
  const { start, words, entities, lightly, voice } = piece
  if (entities.length === 0 && voice === null) return words
  const speaker = voice && speakerNames(edition, voice)
  return (
    <span
      data-entities={entities.join(' ') || undefined}
      data-lightly={lightly.join(' ') || undefined}
      data-voice={speaker ?? undefined}
      data-begins={voice?.start === start ? '' : undefined}
      data-ends={voice?.end === start + words.length ? '' : undefined}
    >
      {words}
    </span>
  )
}
