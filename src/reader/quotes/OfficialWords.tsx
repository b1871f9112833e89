import type { OfficialWording } from '@/edition/wordings'
import { WordingRuns } from './WordingRuns'

/** The words of a record in quotation marks; those that the article has not are pencilled. */
export function OfficialWords({ runs }: Pick<OfficialWording, 'runs'>) {
  return (
    <blockquote dir="auto" className="font-serif text-quote">
      “<WordingRuns runs={runs} side="official" />”
    </blockquote>
  )
}
