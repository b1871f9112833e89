import { addressNow, goTo } from '@/address/browser-address'
import { placeId } from '@/edition/place-id'
import type { OverviewPart } from '@/edition/vocabularies'
import { afterPaint } from '@/ui/after-paint'
import { markChoice, mentionsWithin } from '../page/mark-choice'
import { shownParts } from '../page/shown-parts'

/** What of the page shows, and in it the mentions of an entity. */
type View = {
  readonly entityId: string | null
  readonly parts: readonly Element[]
  readonly mentions: readonly HTMLElement[]
}

/** Calls off the choice that was made last, as long as it is not written. */
let callOff = () => {}

/** What `lookAhead` saw. */
let seen: View | null = null

/** Look for what a choice marks while its link is still pressed: nothing moves until it is let go. */
export function lookAhead(entityId: string): void {
  seen = view(entityId)
  document.addEventListener('scroll', forget, { once: true })
}

function forget(): void {
  seen = null
}

/**
 * Choose an entity, or none, by writing it into the address.
 *
 * Its mentions stand out in the very next frame, which lays nothing out anew, where a choice is
 * made and looked for; after that frame the address is written, and what depends on it drawn.
 */
export function choose(entityId: string | null): void {
  const { parts, mentions } = seen?.entityId === entityId ? seen : view(entityId)
  forget()
  markChoice(document, entityId, parts, mentions)
  // Of a rush of choices the last is written: each for itself would have all drawn anew.
  callOff()
  callOff = afterPaint(() => {
    const { show, record, ...address } = addressNow().address
    const isPlain = !show && !record
    const isShown = entityId === address.entity && isPlain && address.target?.kind !== 'quote'
    if (isShown) markChoice(document, entityId)
    else goTo({ ...address, entity: entityId, target: null })
  })
}

/** Show a part of the overview in the panel, by writing it into the address; nothing is chosen then. */
export function show(part: OverviewPart): void {
  const { record: _, ...address } = addressNow().address
  goTo({ ...address, entity: null, target: null, show: part })
}

/** Open a record beside the article, by writing it into the address; `id` is that of a source or a quotation. */
export function openRecord(id: string): void {
  const { show: _, ...address } = addressNow().address
  goTo({ ...address, entity: null, target: null, record: id })
}

/** What shows of the text and the margin, and the name in the list: nobody sees the rest yet. */
function view(entityId: string | null): View {
  const listed = entityId === null ? null : document.getElementById(placeId('entity', entityId))
  const parts = listed ? [...shownParts(document), listed] : shownParts(document)
  return { entityId, parts, mentions: mentionsWithin(parts, entityId) }
}
