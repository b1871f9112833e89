import type { Edition, Entity } from '@/edition/edition-schema'
import { ExternalLink } from '@/ui/ExternalLink'
import { SourceLinks } from '../links/SourceLinks'

type Props = { readonly edition: Edition; readonly entity: Entity }

/** What is relied on for what is said of an entity, and pages about it. */
export function EntitySources({ edition, entity }: Props) {
  const others = linksBeyondSources(edition, entity)
  if (entity.sources.length + others.length === 0) return null
  return (
    <p className="text-muted">
      Sources: <SourceLinks edition={edition} ids={entity.sources} />
      {others.map(({ label, url }, index) => (
        <span key={url}>
          {entity.sources.length + index > 0 && ', '}
          <ExternalLink href={url}>
            <bdi>{label}</bdi>
          </ExternalLink>
        </span>
      ))}
    </p>
  )
}

/** Pages about the entity that are not among its sources already. */
function linksBeyondSources({ sources }: Edition, entity: Entity): Entity['links'] {
  const relied = sources.filter(({ id }) => entity.sources.includes(id)).map(({ url }) => url)
  return entity.links.filter(({ url }) => !relied.includes(url))
}
