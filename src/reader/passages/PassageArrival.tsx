import { useEffect, useState } from 'react'
import { parsePassage } from '@/address/passage-address'
import type { Edition } from '@/edition/edition-schema'
import type { FoundPassage, Passage } from '@/text/passage'
import type { TextRange } from '@/text/range'
import { useAnnounce } from '@/ui/Announcer'
import { isFirstTime, markTarget } from '../arrival/arrive'
import { markPassage } from '../article/article-dom'
import { bringIntoWindow, focusParagraph } from '../article/text-in-window'
import { findApart } from './find-apart'
import { PassageLine } from './PassageLine'
import { describePlace } from './passage-places'

type Props = {
  readonly edition: Edition
  /** The passage as the address carries it. */
  readonly described: string
}

/** What became of the passage that a link describes. */
export type Arrival = {
  /** `null` when the link is not one that can be read. */
  readonly passage: Passage | null
  /** `null` when the words are gone. */
  readonly found: FoundPassage | null
}

/** Follows a link to a passage: finds its words, marks and shows them, and says how sure that is. */
export function PassageArrival({ edition, described }: Props) {
  const announce = useAnnounce()
  const [arrival, setArrival] = useState<Arrival | null>(null)
  const [isDismissed, setIsDismissed] = useState(false)
  useEffect(() => {
    let isCurrent = true
    const passage = parsePassage(described)
    const finding = passage ? findApart(edition.article.text, passage) : Promise.resolve(null)
    void finding.then((found) => {
      if (!isCurrent) return
      setArrival({ passage, found })
      const range = found && bestRange(found)
      if (range) arriveOnce(range)
      announce(whatWasFound(edition, found))
    })
    return () => {
      isCurrent = false
      markPassage(null)
    }
  }, [announce, described, edition])
  if (arrival === null || isDismissed) return null
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

function bestRange(found: FoundPassage): TextRange | null {
  return found.grade === 'ambiguous' ? (found.ranges[0] ?? null) : found.range
}

/** To a passage once; whoever comes back to it by Back, or reloads, finds the page as it was left. */
function arriveOnce(range: TextRange): void {
  if (isFirstTime()) show(range)
  else mark(range)
}

function show(range: TextRange): void {
  mark(range)
  bringIntoWindow(range)
  focusParagraph(range)
}

function mark(range: TextRange): void {
  markTarget(null)
  markPassage(range)
}

function whatWasFound(edition: Edition, found: FoundPassage | null): string {
  if (found === null) return 'The words of this link are not in the article'
  switch (found.grade) {
    case 'exact':
    case 'moved':
      return `The passage is marked, in ${describePlace(edition, found.range.start)}`
    case 'similar':
      return 'The words of this link are not quite those of the article, which are marked'
    case 'ambiguous':
      return `The words of this link stand in ${found.ranges.length} places; the likeliest is marked`
  }
}
