import type { Edition } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'
import { SignButton } from '@/ui/SignButton'
import { DoubtfulWords } from './DoubtfulWords'
import { GoneWords } from './GoneWords'
import type { Arrival } from './PassageArrival'
import { SeveralPlaces } from './SeveralPlaces'
import { ThenAndNowWords } from './ThenAndNowWords'

type Props = {
  readonly edition: Edition
  readonly arrival: Arrival
  /** Mark and show one of several places. */
  readonly onShow: (range: TextRange) => void
  readonly onDismiss: () => void
}

/** What a link to a passage has come to, where that is not simply its words; it can be dismissed. */
export function PassageLine({ onDismiss, ...outcome }: Props) {
  const grade = outcome.arrival?.found?.grade
  if (grade === 'exact' || grade === 'moved') return null
  return (
    <section aria-label="What the link has found" className="landing-line">
      <div className="grid min-w-0 max-w-md gap-1.5 py-0.5">
        <Outcome {...outcome} />
      </div>
      <span className="sticky top-0 self-start bg-paper">
        <SignButton name="Dismiss" sign="×" onClick={onDismiss} />
      </span>
    </section>
  )
}

function Outcome({ edition, arrival, onShow }: Omit<Props, 'onDismiss'>) {
  if (arrival === null) {
    return <p>This link to a passage cannot be read: part of it is missing.</p>
  }
  const { found, passage } = arrival
  if (found === null) return <GoneWords {...arrival} />
  switch (found.grade) {
    case 'exact':
    case 'moved':
      return null
    case 'doubtful':
      return <DoubtfulWords text={edition.article.text} passage={passage} range={found.range} />
    case 'similar':
      return <ThenAndNowWords found={found} />
    case 'ambiguous':
      return <SeveralPlaces edition={edition} ranges={found.ranges} onShow={onShow} />
  }
}
