import { useEffect, useState } from 'react'
import { parseMangledPassage, parsePassage } from '@/address/passage-address'
import type { Edition } from '@/edition/edition-schema'
import type { PassageOutcome } from '@/text/passage/find-or-near'
import type { FoundPassage, Passage } from '@/text/passage/passage'
import type { TextRange } from '@/text/range'
import { useAnnounce } from '@/ui/Announcer'
import { markTarget, noteArrival } from '../page/arrive'
import { markPassage } from '../page/highlight'
import { bringIntoWindow, focusParagraph } from '../page/text-in-window'
import { type ReaderServices, useReaderServices } from '../services/reader-services'
import { whyDoubtful } from './DoubtfulWords'
import { whatIsGone } from './GoneWords'
import { PassageLine } from './PassageLine'
import { describePlace } from './passage-places'

type Props = {
  readonly edition: Edition
  /** The passage as the address carries it. */
  readonly described: string
}

/** What became of the passage that a link describes; `null` when the link is not one that can be read. */
export type Arrival = (PassageOutcome & { readonly passage: Passage }) | null

/** Follows a link to a passage: finds its words, marks and shows them, and says how sure that is. */
export function PassageArrival({ edition, described }: Props) {
  const announce = useAnnounce()
  const { searchPassage } = useReaderServices()
  const [arrival, setArrival] = useState<Arrival | undefined>(undefined)
  const [isDismissed, setIsDismissed] = useState(false)
  useEffect(() => {
    let isCurrent = true
    void arrivalOf(edition, described, searchPassage).then((arrived) => {
      if (!isCurrent) return
      setArrival(arrived)
      const range = arrived?.found && bestRange(arrived.found)
      if (range) arriveOnce(range)
      announce(whatWasFound(edition, arrived))
    })
    return () => {
      isCurrent = false
      markPassage(document, null)
    }
  }, [announce, described, edition, searchPassage])
  if (arrival === undefined || isDismissed) return null
  return (
    <PassageLine
      edition={edition}
      arrival={arrival}
      onShow={(range) => {
        show(range)
        announce(`Marked, in ${describePlace(edition, range.start)}`)
      }}
      onDismiss={() => setIsDismissed(true)}
    />
  )
}

async function arrivalOf(
  edition: Edition,
  described: string,
  search: ReaderServices['searchPassage'],
): Promise<Arrival> {
  const { text } = edition.article
  const [passage, mangled] = [parsePassage(described), parseMangledPassage(described)]
  const outcome = passage && (await search(text, passage))
  if (mangled && outcome?.found === null) {
    const other = await search(text, mangled)
    if (other.found !== null || other.places > 0) return { ...other, passage: mangled }
  }
  return passage && outcome && { ...outcome, passage }
}

function bestRange(found: FoundPassage): TextRange | null {
  return found.grade === 'ambiguous' ? (found.ranges[0] ?? null) : found.range
}

/** To a passage once; whoever comes back to it by Back, or reloads, finds the page as it was left. */
function arriveOnce(range: TextRange): void {
  if (noteArrival()) show(range)
  else mark(range)
}

function show(range: TextRange): void {
  mark(range)
  bringIntoWindow(document, range)
  focusParagraph(document, range)
}

function mark(range: TextRange): void {
  markTarget(document, null)
  markPassage(document, range)
}

function whatWasFound(edition: Edition, arrival: Arrival): string {
  if (arrival === null) return 'This link to a passage cannot be read'
  const { found, passage, places } = arrival
  if (found === null) return whatIsGone(passage, places)
  switch (found.grade) {
    case 'exact':
    case 'moved':
      return `The passage is marked, in ${describePlace(edition, found.range.start)}`
    case 'doubtful':
      return `The words are marked, in ${describePlace(edition, found.range.start)}. This may not be the passage meant: ${whyDoubtful(passage)}`
    case 'similar':
      return 'The words of this link are not quite those of the article, which are marked'
    case 'ambiguous':
      return `The words of this link stand in ${found.ranges.length} places; the likeliest is marked`
  }
}
