import { hrefTo } from '@/address/links'
import type { Edition, Entity } from '@/edition/edition-schema'
import { entityNumber } from '@/edition/entity-number'
import { isLong } from '@/edition/is-long'
import { listedEntities } from '@/edition/listed-entities'
import { mentionsOf } from '@/edition/mentions-of'
import { placeId } from '@/edition/place-id'
import { ENTITY_KINDS, type EntityKind, wordsOf } from '@/edition/vocabularies'
import { EntityLink } from '../links/EntityLink'
import { EntityEntry } from './EntityEntry'

type EntityProps = { readonly edition: Edition; readonly entity: Entity }

/** Everything the article speaks of, by kind; the list is the legend of the lines in the text. */
export function Entities({ edition }: { readonly edition: Edition }) {
  const listed = listedEntities(edition)
  return (
    <section id="entities" aria-label="Entities" tabIndex={-1} className="entities">
      <h2 className="font-semibold text-sm">Entities</h2>
      {wordsOf(ENTITY_KINDS).map((kind) => {
        const entities = listed.filter((entity) => entity.kind === kind)
        return (
          entities.length > 0 && (
            <div key={kind} className="mt-3">
              <h3 className="text-muted text-sm">{HEADINGS[kind]}</h3>
              <ul>
                {entities.map((entity) => (
                  <EntityRow key={entity.id} edition={edition} entity={entity} />
                ))}
              </ul>
            </div>
          )
        )
      })}
    </section>
  )
}

const HEADINGS = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  document: 'Documents',
  topic: 'Topics',
  event: 'Events',
} as const satisfies Record<EntityKind, string>

/** A name with its number of mentions; its entry opens when it is linked to. */
function EntityRow({ edition, entity }: EntityProps) {
  return (
    <li
      id={placeId('entity', entity.id)}
      data-number={entityNumber(edition, entity.id)}
      tabIndex={-1}
      data-far={isLong(edition) ? '' : undefined}
      className="py-1"
    >
      <p className="flex items-baseline justify-between gap-3 text-base leading-6">
        <EntityLink entity={entity} />
        <a
          href={hrefTo({ kind: 'entity', id: entity.id })}
          className="min-w-6 text-end text-muted text-sm tabular-nums hover:underline"
        >
          <span className="sr-only">mentions: </span>
          {mentionsOf(edition, entity.id).length}
        </a>
      </p>
      <div data-entry={entity.id} className="entry">
        <EntityEntry edition={edition} entity={entity} />
      </div>
    </li>
  )
}
