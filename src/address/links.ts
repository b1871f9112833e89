import type { Edition } from '@/edition/edition-schema'
import type { OverviewPart } from '@/edition/vocabularies'
import { pageNow, pathOf } from './browser-address'
import { hashOf, type Page, type ReaderAddress, type Target } from './reader-address'

/** The link that shares a place of the edition, or all of it, whichever page it is read on. */
export function linkTo(edition: Edition, target: Target | null): string {
  return pathOf({ page: pageOf(edition), entity: null, target })
}

/** The link that shares what is in view: what is chosen or shown, and the marks asked for. */
export function linkToView(edition: Edition, address: ReaderAddress): string {
  const { entity, marks, show, record } = address
  const view = { ...(marks && { marks }), ...(show && { show }), ...(record && { record }) }
  return pathOf({ page: pageOf(edition), entity, target: null, ...view })
}

/** The address of a place within its page. */
export function hrefTo(target: Target): string {
  return `#${hashOf(target)}`
}

/** The address within this page that chooses an entity and, without scripts, leads to its entry. */
export function choosingHref(entityId: string): string {
  return `?${withinPage()}entity=${entityId}${hrefTo({ kind: 'entity', id: entityId })}`
}

/** The address within this page that shows a part of the overview and, without scripts, leads to the quotes. */
export function showingHref(part: OverviewPart): string {
  return `?${withinPage()}show=${part}#quotes`
}

/**
 * The address within this page that opens a record beside the article and, without scripts, leads to
 * the quotes.
 *
 * @param id the id of a source, or of a quotation at whose words it is opened, or at one of its places
 */
export function recordHref(id: string): string {
  return `?${withinPage()}record=${id}#quotes`
}

/** What a query within this page begins with: which of the reader's own editions it shows. */
function withinPage(): string {
  const page = pageNow()
  return page?.kind === 'mine' && page.edition !== null ? `id=${page.edition}&` : ''
}

/** The page of an edition: where it comes from is for the page that shows it to say. */
function pageOf({ id }: Edition): Page {
  const page = pageNow()
  return page?.kind === 'mine' && page.edition === id ? page : { kind: 'read', edition: id }
}

/** Whether an edition comes from this device, so that links to it lead nowhere elsewhere. */
export function isOwn(edition: Edition): boolean {
  return pageOf(edition).kind === 'mine'
}
