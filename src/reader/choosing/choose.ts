import { addressNow, goTo } from '@/address/use-address'
import { afterPaint } from '@/ui/after-paint'
import { markChoice } from '../article/article-dom'
import { shownParts } from '../article/shown-parts'

/**
 * Choose an entity, or none, by writing it into the address.
 *
 * Its mentions stand out in the very next frame, which lays nothing out anew, where a choice is
 * made and looked for; after that frame the address is written, and what depends on it drawn.
 */
export function choose(entityId: string | null): void {
  markChoice(entityId, partsInView(entityId))
  afterPaint(() => {
    const { address } = addressNow()
    if (entityId === address.entity) markChoice(entityId)
    else goTo({ ...address, entity: entityId, target: null })
  })
}

/** What shows of the text and the margin, and the name in the list: nobody sees the rest yet. */
function partsInView(entityId: string | null): Element[] {
  const listed = document.getElementById(`entity-${entityId}`)
  return listed ? [...shownParts(), listed] : shownParts()
}
