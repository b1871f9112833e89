import { choiceSummary } from '@/edition/choice-summary'
import type { Edition, Entity } from '@/edition/edition-schema'
import { listedEntities } from '@/edition/events'
import { ClearButton } from './ClearButton'
import { MentionStepper } from './MentionStepper'
import { OnlyFor, OnlyWhen } from './OnlyFor'

/** The slim bar at the bottom of narrow windows: the parts of the edition, or what is chosen. */
export function ChoiceBar({ edition }: { readonly edition: Edition }) {
  return (
    <nav
      aria-label="Parts of the edition"
      tabIndex={-1}
      className="outline-none choice-bar wide:hidden"
    >
      <OnlyWhen edition={edition} state="unchosen" className="flex gap-6">
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
      <OnlyWhen
        edition={edition}
        state="chosen"
        className="ml-auto flex flex-wrap items-center gap-x-3"
      >
        <MentionStepper edition={edition} />
        <ClearButton className="min-h-8" />
      </OnlyWhen>
    </nav>
  )
}

/** Where the entity stands: its entry or, for an event that the text never points at, the timeline. */
function placeOf(edition: Edition, entity: Entity): string {
  const hasEntry = listedEntities(edition).includes(entity)
  return hasEntry ? `#entity-${entity.id}` : `#event-${entity.id}`
}
