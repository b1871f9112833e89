import type { WordingRun } from '@/edition/wording-runs'
import { Wording } from './Wording'

type Props = {
  readonly runs: readonly WordingRun[]
  readonly side: 'printed' | 'official'
}

/** One of two wordings, pencilled where it differs from the other; what interrupts it is muted. */
export function WordingRuns({ runs, side }: Props) {
  return runs.map(({ start, words, kind }) =>
    kind === 'interrupting' ? (
      <span key={start} className="text-muted">
        {words}
      </span>
    ) : (
      <Wording key={start} words={words} differs={kind === 'differing'} side={side} />
    ),
  )
}
