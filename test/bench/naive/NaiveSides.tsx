import type { Edition, EventEntity, Quotation } from '@/edition/edition-schema'

type Props = {
  readonly edition: Edition
  readonly chosen: string | null
  readonly onChoose: (entityId: string) => void
}

/** Quotes, timeline and entities; of the first two what concerns the chosen entity. */
export function NaiveSides({ edition, chosen, onChoose }: Props) {
  const { quotations, entities } = edition
  const events = entities
    .filter((entity) => entity.kind === 'event')
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return (
    <aside>
      <h2>Quotes</h2>
      {quotations.map(
        (quotation) =>
          (chosen === null || quotation.speakers.includes(chosen)) && (
            <Quote key={quotation.id} edition={edition} quotation={quotation} />
          ),
      )}
      <h2>Timeline</h2>
      <ol>
        {events.map(
          (event) =>
            (chosen === null || event.involves.includes(chosen)) && (
              <Happening key={event.id} event={event} />
            ),
        )}
      </ol>
      <h2>Entities</h2>
      <ul>
        {entities.map((entity) => (
          <li key={entity.id} aria-current={entity.id === chosen}>
            <button type="button" onClick={() => onChoose(entity.id)}>
              {entity.label}
            </button>
            <p>{entity.description}</p>
          </li>
        ))}
      </ul>
    </aside>
  )
}

function Quote({ edition, quotation }: { edition: Edition; quotation: Quotation }) {
  const speakers = edition.entities.filter(({ id }) => quotation.speakers.includes(id))
  return (
    <figure>
      <blockquote>{quotation.parts.map(({ words }) => words).join(' … ')}</blockquote>
      <figcaption>{speakers.map(({ label }) => label).join(', ')}</figcaption>
      {quotation.records?.map((record) => (
        <p key={record.label}>
          {record.label}: {record.words}
        </p>
      ))}
    </figure>
  )
}

function Happening({ event }: { event: EventEntity }) {
  return (
    <li>
      <time dateTime={event.date}>{event.date}</time> {event.label}
      <p>{event.description}</p>
    </li>
  )
}
