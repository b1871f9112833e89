import { hrefTo } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { partsOf } from '@/edition/parts-of'
import { PART_NAMES } from '../words/part-names'

const PARTS = ['timeline', 'quotes', 'entities'] as const

/** The slim bar at the bottom of narrow windows: the parts of the edition. */
export function PartsBar({ edition }: { readonly edition: Edition }) {
  const parts = partsOf(edition)
  return (
    <nav aria-label="Parts of the edition" className="parts-bar">
      <span className="flex flex-wrap gap-x-[clamp(0.75rem,6vw,1.5rem)]">
        {PARTS.filter((part) => parts.has(part)).map((part) => (
          <a key={part} href={hrefTo({ kind: 'part', name: part })}>
            {PART_NAMES[part]}
          </a>
        ))}
      </span>
    </nav>
  )
}
