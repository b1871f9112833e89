import type { Edition, Mention } from '@/edition/edition-schema'
import type { Paragraph } from '@/text/paragraphs'

type Props = {
  readonly edition: Edition
  readonly paragraph: Paragraph
  /** Those that stand in the paragraph, in order. */
  readonly mentions: readonly Mention[]
  readonly chosen: string | null
  readonly onChoose: (entityId: string) => void
}

/** A paragraph with each of its mentions as a link; where they overlap, the first. */
export function NaiveParagraph({ edition, paragraph, mentions: all, chosen, onChoose }: Props) {
  const { text } = edition.article
  const mentions = separate(all)
  const last = mentions.at(-1)?.end ?? paragraph.start
  return (
    <p>
      {mentions.map((mention, index) => {
        const [first = ''] = mention.entities
        return (
          <span key={mention.id}>
            {text.slice(mentions[index - 1]?.end ?? paragraph.start, mention.start)}
            <a
              href={`?entity=${first}`}
              data-of={mention.entities.join(' ')}
              aria-current={chosen !== null && mention.entities.includes(chosen)}
              onClick={(event) => {
                event.preventDefault()
                onChoose(first)
              }}
            >
              {text.slice(mention.start, mention.end)}
            </a>
          </span>
        )
      })}
      {text.slice(last, paragraph.end)}
    </p>
  )
}

function separate(mentions: readonly Mention[]): Mention[] {
  let reached = 0
  return mentions.filter(({ start, end }) => {
    if (start < reached) return false
    reached = end
    return true
  })
}
