import { useRef, useState } from 'react'
import { absoluteLinks } from '@/address/absolute-links'
import { CITE_FORMATS, findCiteFormat } from '@/cite/cite-formats'
import type { CitedWordingOf } from '@/cite/cited-work'
import type { Edition } from '@/edition/edition-schema'
import { isQuoted } from '@/edition/quotations'
import { wordingsOf } from '@/edition/wordings'
import { Choices } from '@/ui/Choices'
import { saveFile } from '@/ui/save-file'
import { type CiteSubject, citationFile, citationOf } from './citation-of'
import { localDay } from './local-day'
import { useKeptFormat } from './use-kept-format'

type Props = {
  readonly edition: Edition
  readonly subject: CiteSubject
}

/** What stands in the dialog: the formats, the citation, and the ways to take it along. */
export function Citation({ edition, subject }: Props) {
  const { keptFormat, keepFormat } = useKeptFormat()
  const [format, setFormat] = useState(keptFormat)
  const [accessed] = useState(() => localDay(new Date()))
  const [wording, setWording] = useState<CitedWordingOf>('printed')
  const offered = wordingsOffered(edition, subject)
  const options = { accessed, link: absoluteLinks(edition), wording }
  const citation = citationOf(edition, subject, format, options)
  const { name, extension, mediaType } = format
  return (
    <>
      <div className="mt-3">
        <Choices
          legend="Style or format"
          value={name}
          options={CITE_FORMATS.map((offered) => [offered.name, offered.label])}
          onChange={(chosen) => {
            const found = findCiteFormat(chosen) ?? format
            keepFormat(found)
            setFormat(found)
          }}
        />
      </div>
      {offered.length > 1 && (
        <div className="mt-4">
          <Choices
            legend="Wording"
            value={String(wording)}
            options={offered.map(([which, label]) => [String(which), label])}
            onChange={(chosen) => setWording(chosen === 'printed' ? chosen : Number(chosen))}
          />
        </div>
      )}
      <TakeAlong
        key={`${name} ${wording}`}
        citation={citation}
        isProse={extension === 'txt'}
        onSave={() => {
          const file = citationFile(edition, subject, format)
          saveFile(new File([citation], file, { type: mediaType }))
          return file
        }}
      />
    </>
  )
}

/** The wordings of a quote that can be cited, one at a time, and what each is called. */
function wordingsOffered(
  edition: Edition,
  subject: CiteSubject,
): (readonly [CitedWordingOf, string])[] {
  if (subject.kind !== 'quote' || !isQuoted(subject.quotation)) return []
  const { records } = wordingsOf(edition, subject.quotation)
  const official = records.map(
    ({ record: { label } }, index) => [index, label ?? 'Official wording'] as const,
  )
  return [['printed', 'As printed'], ...official]
}

type TakeAlongProps = {
  readonly citation: string
  /** Whether it is written for people; if not, for programs. */
  readonly isProse: boolean
  /** Saves it and says what the file is called. */
  readonly onSave: () => string
}

function TakeAlong({ citation, isProse, onSave }: TakeAlongProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  async function copy() {
    try {
      await navigator.clipboard.writeText(citation)
      setSaid('Citation copied')
    } catch {
      field.current?.select()
      setSaid(
        'Your browser did not let this page copy. The citation is selected: copy it from here.',
      )
    }
  }
  return (
    <>
      <textarea
        ref={field}
        readOnly
        aria-label="Citation"
        rows={9}
        value={citation}
        data-prose={isProse || undefined}
        className="mt-4 block max-h-[45vh] min-h-24 w-full resize-y border border-muted bg-paper px-3 py-2 text-ink text-sm data-prose:font-serif data-prose:text-quote"
      />
      {/* The status of the page is out of reach while a dialog is open. */}
      <p aria-live="polite" className="mt-2 min-h-5 text-muted text-sm">
        {said}
      </p>
      <Actions onCopy={() => void copy()} onSave={() => setSaid(`Saved as ${onSave()}`)} />
    </>
  )
}

const ACTION = 'min-h-8 font-medium underline underline-offset-2'

type ActionsProps = { readonly onCopy: () => void; readonly onSave: () => void }

function Actions({ onCopy, onSave }: ActionsProps) {
  return (
    <form method="dialog" className="mt-1 flex gap-5">
      <button type="button" onClick={onCopy} className={ACTION}>
        Copy
      </button>
      <button type="button" onClick={onSave} className={ACTION}>
        Save as a file
      </button>
      <button type="submit" className={`${ACTION} ml-auto`}>
        Close
      </button>
    </form>
  )
}
