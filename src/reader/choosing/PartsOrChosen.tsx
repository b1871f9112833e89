import { hrefTo } from '@/address/links'
import { choiceSummary } from '@/edition/choice-summary'
import type { Edition, Entity } from '@/edition/edition-schema'
import { listedEntities } from '@/edition/listed-entities'
import { OnlyFor, OnlyWhen } from './OnlyFor'

/** The parts of the edition, or the one who is chosen. */
export function PartsOrChosen({ edition }: { readonly edition: Edition }) {
  return (
    <>
      <OnlyWhen state="unchosen" className="flex flex-wrap gap-x-[clamp(0.75rem,6vw,1.5rem)]">
        <a href="#timeline">Timeline</a>
        <a href="#quotes">Quotes</a>
        <a href="#entities">Entities</a>
      </OnlyWhen>
      {edition.entities.map((entity) => (
        <OnlyFor
          key={entity.id}
          entityId={entity.id}
          className="min-w-0 max-w-full wrap-break-word"
        >
          <a href={placeOf(edition, entity)} className="font-semibold">
            {entity.shortLabel}
          </a>
          <span className="text-muted"> {choiceSummary(edition, entity).quotes}</span>
        </OnlyFor>
      ))}
    </>
  )
}

/** Where the entity stands: its entry or, for an event that the text never points at, the timeline. */
function placeOf(edition: Edition, entity: Entity): string {
  const hasEntry = listedEntities(edition).includes(entity)
  return hrefTo({ kind: hasEntry ? 'entity' : 'event', id: entity.id })
}
