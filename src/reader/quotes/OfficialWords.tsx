import type { OfficialWording } from '@/edition/wordings'
import { WordingRuns } from './WordingRuns'

type Props = Pick<OfficialWording, 'runs'> & {
  /** Whether it says itself that these are the official words; elsewhere a line above does. */
  readonly isNamed?: boolean
}

/** The words of a record in quotation marks; those that the article has not are pencilled. */
export function OfficialWords({ runs, isNamed = false }: Props) {
  return (
    <blockquote dir="auto" className="font-serif text-quote">
      {isNamed && <span className="font-sans text-muted text-sm">Officially: </span>}
      “<WordingRuns runs={runs} side="official" />”
    </blockquote>
  )
}
