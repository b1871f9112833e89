import type { Edition } from '@/edition/edition-schema'
import type { OverviewPart } from '@/edition/vocabularies'
import { hashOf, type ReaderAddress, type Target } from './reader-address'
import { pathOf } from './use-address'

/** The link that shares a place of the edition, or all of it, whichever page it is read on. */
export function linkTo(edition: Edition, target: Target | null): string {
  return pathOf({ page: pageOf(edition), entity: null, target })
}

/** The link that shares what is in view: what is chosen or shown, and the marks asked for. */
export function linkToView(edition: Edition, { entity, marks, show }: ReaderAddress): string {
  const view = { ...(marks && { marks }), ...(show && { show }) }
  return pathOf({ page: pageOf(edition), entity, target: null, ...view })
}

/** The address of a place within its page. */
export function hrefTo(target: Target): string {
  return `#${hashOf(target)}`
}

/** The address within this page that chooses an entity and, without scripts, leads to its entry. */
export function choosingHref(entityId: string): string {
  return `?entity=${entityId}${hrefTo({ kind: 'entity', id: entityId })}`
}

/** The address within this page that shows a part of the overview and, without scripts, leads to the quotes. */
export function showingHref(part: OverviewPart): string {
  return `?show=${part}#quotes`
}

function pageOf(edition: Edition): ReaderAddress['page'] {
  return { kind: 'read', edition: edition.id }
}

/** The path of the page that lists all editions. */
export function libraryPath(): string {
  return pathOf({ page: { kind: 'library' }, entity: null, target: null })
}
