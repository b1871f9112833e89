import type { Edition } from '@/edition/edition-schema'
import { listedEntities } from '@/edition/listed-entities'
import { ENTITY_KINDS, wordsOf } from '@/edition/vocabularies'
import { EntityLink } from '../links/EntityLink'

/** Who and what the article names, as one line of names, where there is no room for a list beside it. */
export function Cast({ edition }: { readonly edition: Edition }) {
  const listed = listedEntities(edition)
  const named = wordsOf(ENTITY_KINDS)
    .filter((kind) => ENTITY_KINDS[kind].isLined)
    .flatMap((kind) => listed.filter((entity) => entity.kind === kind))
  return (
    <nav aria-label="Named in the article" className="cast">
      <ul className="flex gap-x-5">
        {named.map((entity) => (
          <li key={entity.id} className="shrink-0">
            <EntityLink entity={entity}>{entity.shortLabel}</EntityLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
