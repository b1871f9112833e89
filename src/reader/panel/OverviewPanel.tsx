import type { ReactNode } from 'react'
import type { Edition, Gap, StatedDate } from '@/edition/edition-schema'
import { CLAIM_VERDICTS, type ClaimVerdict, type Verdict } from '@/edition/lazy-vocabularies'
import { noteBeside } from '@/edition/note-beside'
import { overviewOf } from '@/edition/overview'
import { quotedStatements, reportedStatements } from '@/edition/quotations'
import { type OverviewPart, wordsOf } from '@/edition/vocabularies'
import { DateDetails, DateLine } from '../notes/DateDetails'
import { PanelItem } from './PanelItem'
import { PanelNote } from './PanelNote'
import { PanelQuotes } from './PanelQuotes'

type Props = { readonly edition: Edition; readonly part: OverviewPart }

/** One part of the overview, all of it: each thing whole, with the way into the text. */
export function OverviewPanel({ edition, part }: Props) {
  return <div className="mt-2 divide-y divide-rule border-rule border-t">{SHOW[part](edition)}</div>
}

const SHOW = {
  quotes: (edition) => (
    <>
      <PanelQuotes edition={edition} quotations={overviewOf(edition).quotes} entity={null} />
      <AlsoReported edition={edition} />
    </>
  ),
  'word-for-word': quotesOf('word-for-word'),
  shortened: quotesOf('shortened'),
  changed: quotesOf('changed'),
  'put-together': quotesOf('put-together'),
  'not-found': quotesOf('not-found'),
  notes: allClaims,
  'claim-differs': claimsOf('differs'),
  'claim-not-found': claimsOf('not-found'),
  'claim-says-less': claimsOf('says-less'),
  'claim-agrees': claimsOf('agrees'),
  dates: (edition) =>
    overviewOf(edition).dates.map((date) => (
      <WholeDate key={date.id} edition={edition} date={date} />
    )),
  gaps: (edition) =>
    overviewOf(edition).gaps.map((gap) => <WholeGap key={gap.id} edition={edition} gap={gap} />),
} as const satisfies Record<OverviewPart, (edition: Edition) => ReactNode>

/** The claims of one verdict and nothing else. */
function claimsOf(verdict: ClaimVerdict): (edition: Edition) => ReactNode {
  return (edition) =>
    overviewOf(edition)[`claim-${verdict}`].map((note) => (
      <PanelNote key={note.id} edition={edition} note={note} isVerdictSaid={true} />
    ))
}

/** All claims, those that the record says otherwise first; those without a verdict last. */
function allClaims(edition: Edition): ReactNode {
  const { notes } = overviewOf(edition)
  return [...wordsOf(CLAIM_VERDICTS), undefined].flatMap((verdict) =>
    notes
      .filter((note) => note.verdict === verdict)
      .map((note) => <PanelNote key={note.id} edition={edition} note={note} />),
  )
}

/** The quotes of a part and nothing else. */
function quotesOf(part: Verdict): (edition: Edition) => ReactNode {
  return (edition) => (
    <PanelQuotes edition={edition} quotations={overviewOf(edition)[part]} entity={null} />
  )
}

/** Under the quotes, what the article gives in its own words; nothing where those are all there is. */
function AlsoReported({ edition }: { readonly edition: Edition }) {
  const reported = reportedStatements(edition)
  if (reported.length === 0 || quotedStatements(edition).length === 0) return null
  return (
    <div className="pt-3">
      <h3 className="text-muted text-sm">Also reported, in the article’s own words</h3>
      <PanelQuotes edition={edition} quotations={reported} entity={null} />
    </div>
  )
}

function WholeDate({ edition, date }: { readonly edition: Edition; readonly date: StatedDate }) {
  const beside = noteBeside(edition, date.id)
  return (
    <PanelItem edition={edition} passage={date}>
      <p>
        <DateLine date={date} />
      </p>
      <DateDetails date={date} events={beside?.kind === 'date' ? beside.events : []} />
    </PanelItem>
  )
}

function WholeGap({ edition, gap }: { readonly edition: Edition; readonly gap: Gap }) {
  return (
    <PanelItem edition={edition} passage={gap}>
      <p dir="auto" className="font-medium">
        {gap.text}
      </p>
      <p className="text-muted">
        After <bdi className="font-serif text-ink">“{gap.words}”</bdi>
      </p>
    </PanelItem>
  )
}
