import type { ReactNode } from 'react'
import type { Edition, EventEntity, StatedDate, Voice } from '@/edition/edition-schema'
import { noteBeside } from '@/edition/note-beside'
import { sentenceEnds } from '@/text/whole-sentences'
import { ArticleWords } from '../notes/ArticleWords'
import { ClaimVerdictWords } from '../notes/ClaimVerdictWords'
import { DateDetails, DateLine } from '../notes/DateDetails'
import { NoteDetails } from '../notes/NoteDetails'
import { speakerNames } from '../words/speaker-names'

type Props = {
  readonly edition: Edition
  /** The id of a note, date, gap or voice, as the margin has it. */
  readonly id: string
}

/** What the record says about some words, when they were, who says them, or what is missing. */
export function NoteBeside({ edition, id }: Props) {
  const beside = noteBeside(edition, id)
  switch (beside?.kind) {
    case undefined:
      return null
    case 'note':
      return (
        <Folded
          line={
            <>
              {beside.note.verdict && (
                <>
                  <ClaimVerdictWords verdict={beside.note.verdict} isShort={true} />{' '}
                </>
              )}
              <FirstSentence words={beside.note.text} />
            </>
          }
        >
          <NoteDetails edition={edition} note={beside.note} events={beside.events} />
        </Folded>
      )
    case 'date':
      return <DateBeside date={beside.date} events={beside.events} />
    case 'voice':
      return <VoiceBeside edition={edition} voice={beside.voice} />
    case 'gap':
      return (
        <Folded line={<FirstSentence words={beside.gap.text} />}>
          <p>
            <ArticleWords words={beside.gap.words} />
          </p>
        </Folded>
      )
  }
}

type VoiceProps = { readonly edition: Edition; readonly voice: Voice }

/** Who says a sentence, and by what that is known; of what the article says itself there is no more to say. */
function VoiceBeside({ edition, voice: { speakers, basis } }: VoiceProps) {
  if (speakers.length === 0)
    return <p className="note-line text-muted text-sm">The article itself</p>
  return (
    <p className="note-line text-muted text-sm">
      <span className="font-semibold text-ink">{speakerNames(edition, { speakers })}</span>
      {basis.reason && `: ${basis.reason}`}
    </p>
  )
}

/** One line, cut where there is no room for all of it, that opens in place. */
function Folded({ line, children }: { readonly line: ReactNode; readonly children: ReactNode }) {
  return (
    <details className="note text-sm">
      <summary className="note-line">{line}</summary>
      <div className="mt-1 grid gap-1 text-muted">{children}</div>
    </details>
  )
}

/** Words whose first sentence says the most. */
function FirstSentence({ words }: { readonly words: string }) {
  const [end = words.length] = sentenceEnds(words)
  return (
    <span dir="auto">
      <span className="font-medium text-ink">{words.slice(0, end)}</span>
      <span className="text-muted">{words.slice(end)}</span>
    </span>
  )
}

type DateProps = { readonly date: StatedDate; readonly events: readonly EventEntity[] }

/** When some words say that something was, and why; a line of its own where no more is known. */
function DateBeside({ date, events }: DateProps) {
  if (!date.basis.reason && events.length === 0) {
    return (
      <p className="note-line text-sm">
        <DateLine date={date} />
      </p>
    )
  }
  return (
    <Folded line={<DateLine date={date} />}>
      <DateDetails date={date} events={events} />
    </Folded>
  )
}
