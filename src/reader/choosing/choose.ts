import { addressNow, goTo } from '@/address/use-address'
import { afterPaint } from '@/ui/after-paint'
import { markChoice } from '../article/article-dom'

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

/** The text, the margin and the name in the list: the rest is below them, or closed. */
function partsInView(entityId: string | null): HTMLElement[] {
  const ids = ['article', 'quotes', `entity-${entityId}`]
  return ids.flatMap((id) => document.getElementById(id) ?? [])
}
