import { memo } from 'react'
import { hrefTo, linkTo } from '@/address/links'
import type { Edition, Section } from '@/edition/edition-schema'
import { type MarginNote, marginNotes, notesByParagraph, voiceNotes } from '@/edition/margin-notes'
import { type MarkedWords, type Marks, shownByParagraph } from '@/edition/shown-mentions'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import type { Paragraph } from '@/text/paragraphs'
import { PlaceLink } from '@/ui/PlaceLink'
import { MarginItem } from '../margin/MarginItem'
import { isolated } from '../words/isolated'
import { articleStretches } from './article-stretches'
import { ParagraphText } from './ParagraphText'
import { ParagraphTools } from './ParagraphTools'

type Props = { readonly edition: Edition; readonly marks: Marks }

/** The article, whose text has a place of its own: it is drawn anew for other marks. */
export function Article({ edition, marks }: Props) {
  return (
    <div
      data-text
      data-slot="text"
      lang={edition.article.language}
      className="article-text font-serif"
    >
      <ArticleText key={marks} edition={edition} marks={marks} />
    </div>
  )
}

/**
 * The text of the article with side-heads. It knows nothing of what is chosen: a choice is shown
 * by attributes alone, so that what stands there stays until other marks are asked for.
 */
export const ArticleText = memo(function ArticleText({ edition, marks }: Props) {
  const shown = shownByParagraph(edition, marks)
  const hasVoices = marks === 'voices'
  const notes = notesByParagraph(edition, hasVoices ? voiceNotes(edition) : marginNotes(edition))
  return (
    <>
      {articleStretches(edition).map(({ section, isFar, paragraphs }) => (
        <div
          key={paragraphs[0]?.number}
          data-far={isFar ? '' : undefined}
          className="article-section"
        >
          {section && <SideHead edition={edition} section={section} />}
          {paragraphs.map((paragraph) => (
            <ParagraphBlock
              key={paragraph.number}
              edition={edition}
              paragraph={paragraph}
              shown={shown.get(paragraph.number) ?? NONE}
              hasVoices={hasVoices}
              notes={notes.get(paragraph.number) ?? NONE}
            />
          ))}
        </div>
      ))}
      {edition.article.extent?.kind === 'part' && (
        <p
          lang={INTERFACE_LANGUAGE}
          className="article-end border-rule border-t pt-3 font-sans text-muted text-sm"
        >
          The text we hold stops here.
        </p>
      )}
    </>
  )
})

/** Nothing, as the very same list each time. */
const NONE = [] as const

function SideHead({ edition, section }: { edition: Edition; section: Section }) {
  return (
    <div className="side-head group">
      <h2
        id={section.id}
        dir="auto"
        tabIndex={-1}
        data-section
        className="font-sans text-muted text-sm"
      >
        {section.heading}
      </h2>
      <span className="reveal">
        <PlaceLink
          href={hrefTo({ kind: 'section', id: section.id })}
          name={`section “${isolated(section.heading)}”`}
          sign="#"
          link={linkTo(edition, { kind: 'section', id: section.id })}
        />
      </span>
    </div>
  )
}

type ParagraphProps = {
  readonly edition: Edition
  readonly paragraph: Paragraph
  readonly shown: readonly MarkedWords[]
  readonly hasVoices: boolean
}

type BlockProps = ParagraphProps & { readonly notes: readonly MarginNote[] }

/** A paragraph with its links and, on a phone, what the margin would hold. */
function ParagraphBlock({ notes, ...props }: BlockProps) {
  const { edition } = props
  return (
    <div className="paragraph-block">
      <div className="paragraph-with-tools group">
        <ParagraphText {...props} />
        <ParagraphTools edition={edition} paragraph={props.paragraph} />
      </div>
      {notes.length > 0 && (
        <div
          data-notes={notes.map(({ start }) => start).join(' ')}
          className="paragraph-notes mt-3 mb-6 grid grid-cols-[minmax(0,1fr)] gap-3 font-sans beside:hidden"
        >
          {notes.map((note) => (
            <MarginItem key={note.id} edition={edition} note={note} isInMargin={false} />
          ))}
        </div>
      )}
    </div>
  )
}
