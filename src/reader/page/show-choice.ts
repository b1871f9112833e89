import { placeId } from '@/edition/place-id'
import { parseRecordPlace } from '@/edition/record-place'
import { markChoice } from './mark-choice'
import { documentOf, type Root } from './root'
import { showEvents } from './show-events'

/** What an address asks to be shown. */
export type Choice = {
  /** Whom it chooses. */
  readonly entity: string | null
  /** A part of the overview, where nobody is chosen. */
  readonly show?: string | undefined
  /** What record is read beside the article: the id of a source, or of a quotation. */
  readonly record?: string | undefined
  /** The entity whose entry it leads to, which is open then. */
  readonly goneTo?: string | null
  /** Whether it leads to a quote, which stands in the margin: then the panel leaves it its place. */
  readonly hasQuote?: boolean
}

/**
 * Show a choice, or none, in a page that stands, for `followChoice`. An entity that the edition does
 * not have, as `data-known` lists them, counts as no choice.
 *
 * `data-panel` on the document says that the panel has the place of the margin; the name in it is
 * taken from the list of entities, the timeline, the overview or a link to the record.
 */
export function showChoice(root: Root, choice: Choice): void {
  const { entity, show, record, goneTo = null, hasQuote = false } = choice
  const chosen = isKnown(root, entity) ? entity : null
  const named = chosen === null ? null : entityNamed(root, chosen)
  const name = named?.textContent ?? recordName(root, record) ?? partName(root, show)
  documentOf(root).documentElement.toggleAttribute('data-panel', name !== null && !hasQuote)
  const place = root.querySelector('[data-panel-name]')
  if (name !== null && place && place.textContent !== name) place.textContent = name
  for (const entry of root.querySelectorAll<HTMLElement>('[data-entry]')) {
    entry.toggleAttribute('data-open', goneTo !== null && entry.dataset['entry'] === goneTo)
  }
  markChoice(root, chosen)
  // The line of names has the short ones.
  showEvents(root, chosen, root.querySelector(`.cast [data-of="${chosen}"]`) ?? named)
}

function entityNamed(root: Root, entityId: string): Element | null {
  const id = CSS.escape(entityId)
  return (
    root.querySelector(`#${placeId('entity', id)} a, #${placeId('event', id)} h3`) ??
    root.querySelector('h1')
  )
}

function partName(root: Root, part: string | undefined): string | null {
  if (part === undefined) return null
  const link = root.querySelector<HTMLElement>(`[data-shows="${CSS.escape(part)}"]`)
  return link?.dataset['title'] ?? link?.textContent ?? null
}

/** A link to a record says what that is called beside its own words. */
/** What a record is called by a link to it; which of its places is asked for changes nothing of that. */
function recordName(root: Root, asked: string | undefined): string | null {
  const found = parseRecordPlace(asked ?? '')
  if (found === null) return null
  const link = root.querySelector(`[data-record="${CSS.escape(found.id)}"]`)
  return link?.getAttribute('data-name') ?? null
}

function isKnown(root: Root, entityId: string | null): boolean {
  const known = root.querySelector<HTMLElement>('[data-known]')?.dataset['known']
  return entityId !== null && (known?.split(' ').includes(entityId) ?? false)
}
