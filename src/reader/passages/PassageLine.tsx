import type { Edition } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'
import { SignButton } from '@/ui/SignButton'
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
export function PassageLine({ edition, arrival, onShow, onDismiss }: Props) {
  const grade = arrival?.found?.grade
  if (grade === 'exact' || grade === 'moved') return null
  return (
    <section aria-label="What the link has found" className="landing-line">
      <div className="grid min-w-0 max-w-md gap-1.5 py-0.5">
        {arrival === null ? (
          <p>This link to a passage cannot be read: part of it is missing.</p>
        ) : arrival.found === null ? (
          <GoneWords {...arrival} />
        ) : arrival.found.grade === 'similar' ? (
          <ThenAndNowWords found={arrival.found} />
        ) : arrival.found.grade === 'ambiguous' ? (
          <SeveralPlaces edition={edition} ranges={arrival.found.ranges} onShow={onShow} />
        ) : null}
      </div>
      <span className="sticky top-0 self-start bg-paper">
        <SignButton name="Dismiss" sign="×" onClick={onDismiss} />
      </span>
    </section>
  )
}
