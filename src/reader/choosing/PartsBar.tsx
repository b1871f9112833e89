import type { Edition } from '@/edition/edition-schema'
import { partsOf } from '@/edition/parts-of'
import type { PagePart } from '@/edition/vocabularies'
import { keptAsPrerendered } from '@/ui/kept-as-prerendered'

const PARTS = [
  ['timeline', 'Timeline'],
  ['quotes', 'Quotes'],
  ['entities', 'Entities'],
] as const satisfies readonly (readonly [PagePart, string])[]

/** The slim bar at the bottom of narrow windows: the parts of the edition. */
export function PartsBar({ edition }: { readonly edition: Edition }) {
  return (
    <nav aria-label="Parts of the edition" className="parts-bar">
      <PartLinks edition={edition} />
    </nav>
  )
}

const PartLinks = keptAsPrerendered(
  'span',
  { className: 'flex flex-wrap gap-x-[clamp(0.75rem,6vw,1.5rem)]' },
  function PartLinks({ edition }: { readonly edition: Edition }) {
    const parts = partsOf(edition)
    return PARTS.map(
      ([part, label]) =>
        parts.has(part) && (
          <a key={part} href={`#${part}`}>
            {label}
          </a>
        ),
    )
  },
)
