import type { Edition } from '@/edition/edition-schema'
import { overviewOf } from '@/edition/overview'
import { marksFor } from '@/edition/shown-mentions'
import { OVERVIEW_PARTS, wordsOf } from '@/edition/vocabularies'
import { partTitle } from '@/reader/overview/overview-words'
import { OverviewPanel } from '@/reader/panel/OverviewPanel'
import { ReaderParts } from '@/reader/ReaderParts'
import { shownId } from './stand-alone'

/** Where a page in one file came from; `edition` is `null` where it is nowhere but on a device. */
export type FileOrigin = { readonly site: string; readonly edition: string | null }

type Props = { readonly edition: Edition; readonly from: FileOrigin }

/** All that a page in one file shows: the edition, and each part of the overview in a place of its own. */
export function PageFile({ edition, from }: Props) {
  return (
    <>
      <FileBar from={from} />
      <ReaderParts edition={edition} marks={marksFor(edition, 'names')} isPrinting={false} />
      <OverviewParts edition={edition} />
      <p data-slot="status" role="status" className="sr-only" />
    </>
  )
}

/** What this file is, and where its like is to be had. */
function FileBar({ from: { site, edition } }: Pick<Props, 'from'>) {
  return (
    <header className="flex min-h-12 flex-wrap items-center gap-x-5 border-rule border-b px-6 text-sm middle:px-9 print:hidden">
      <a href={site} className="font-semibold font-serif text-[1.125rem] tracking-tight">
        Lectern
      </a>
      <span className="text-muted">A page saved as a file: all of it is here.</span>
      {edition !== null && (
        <a href={edition} className="grid min-h-8 place-items-center text-muted hover:underline">
          As it is now
        </a>
      )}
    </header>
  )
}

/** Each part whole: without scripts a link leads there, with them it shows in the panel. */
function OverviewParts({ edition }: Pick<Props, 'edition'>) {
  const overview = overviewOf(edition)
  return wordsOf(OVERVIEW_PARTS)
    .filter((part) => overview[part].length > 0)
    .map((part) => (
      <section
        key={part}
        id={shownId(part)}
        aria-label={partTitle(edition, part)}
        className="shown-part mx-auto mt-12 max-w-[40rem] px-6"
      >
        <h2 className="font-semibold text-sm">{partTitle(edition, part)}</h2>
        <OverviewPanel edition={edition} part={part} />
      </section>
    ))
}
