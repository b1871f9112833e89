import type { Mention, Voice } from '@/edition/edition-schema'
import type { MarkedWords } from '@/edition/shown-mentions'
import { FORMS } from '@/edition/vocabularies'
import { contains, type TextRange } from '@/text/range'
import { type Segment, segments } from '@/text/segments'

/** Words that no mention begins or ends in, with the entities they point at. */
export type Piece = {
  readonly start: number
  readonly words: string
  /** Entities whose mentions cover the words. */
  readonly entities: readonly string[]
  /** Those of them that the words only stand for: a pronoun or a description. */
  readonly lightly: readonly string[]
  /** The sentence they belong to, if it is attributed to somebody and voices are shown. */
  readonly voice: Voice | null
}

/** A stretch of a paragraph: one link, whatever it is cut into, or one piece of text. */
export type Run =
  | { readonly kind: 'link'; readonly marked: MarkedWords; readonly pieces: readonly Piece[] }
  | { readonly kind: 'text'; readonly piece: Piece }

/**
 * Cut a paragraph into links for the `shown` words and the text around them, in order;
 * given `voices`, also where somebody else begins to speak.
 */
export function paragraphRuns(
  text: string,
  paragraph: TextRange,
  mentions: readonly Mention[],
  shown: readonly MarkedWords[],
  voices: readonly Voice[] = [],
): Run[] {
  const runs: Run[] = []
  const attributed = voices.filter(({ speakers }) => speakers.length > 0)
  const cuts = [...mentions, ...shown, ...attributed]
  for (const segment of segments<Mention | MarkedWords | Voice>(paragraph, cuts)) {
    const link = shown.find((words) => contains(words, segment))
    const piece = pieceOf(text, segment, link?.event)
    const last = runs.at(-1)
    if (!link) runs.push({ kind: 'text', piece })
    else if (last?.kind === 'link' && last.marked === link) {
      runs[runs.length - 1] = { ...last, pieces: [...last.pieces, piece] }
    } else runs.push({ kind: 'link', marked: link, pieces: [piece] })
  }
  return runs
}

function pieceOf(
  text: string,
  { start, end, covering }: Segment<Mention | MarkedWords | Voice>,
  event?: string,
): Piece {
  const mentions = covering.filter((annotation) => 'form' in annotation)
  const entities = [
    ...new Set([...mentions.flatMap((mention) => mention.entities), ...(event ? [event] : [])]),
  ]
  const named = new Set(
    mentions.filter(({ form }) => FORMS[form].isMarked).flatMap((mention) => mention.entities),
  )
  return {
    start,
    words: text.slice(start, end),
    entities,
    lightly: entities.filter((id) => !named.has(id)),
    voice: covering.find((annotation) => 'speakers' in annotation) ?? null,
  }
}
