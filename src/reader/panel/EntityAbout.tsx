import type { Edition, Entity } from '@/edition/edition-schema'
import { formatDate } from '@/export/date-words'
import { EntitySources } from '../entities/EntitySources'
import { ReportLink } from '../links/ReportLink'

type Props = { readonly edition: Edition; readonly entity: Entity }

/** Who or what an entity is, where that can be checked, and its links. */
export function EntityAbout({ edition, entity }: Props) {
  return (
    <div className="grid gap-2 py-3 text-sm">
      {entity.description && <p dir="auto">{entity.description}</p>}
      {entity.description && edition.article.published && (
        <p className="text-muted">As of {formatDate(edition.article.published)}.</p>
      )}
      {entity.comment && <p dir="auto">{entity.comment}</p>}
      <EntitySources edition={edition} entity={entity} />
      <p>
        <ReportLink
          edition={edition}
          target={{ kind: 'entity', id: entity.id }}
          words={entity.description ?? entity.label}
        />
      </p>
    </div>
  )
}
