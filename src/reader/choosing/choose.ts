import { addressNow, goTo } from '@/address/use-address'
import { afterPaint } from '@/ui/after-paint'
import { markChoice } from '../article/article-dom'

/**
 * Choose an entity, or none, by writing it into the address.
 *
 * Its mentions stand out in the very next frame, which lays nothing out anew; what depends on the
 * choice beyond that is drawn after that frame.
 */
export function choose(entityId: string | null): void {
  const { address } = addressNow()
  if (entityId === address.entity) return
  markChoice(entityId)
  goTo({ ...address, entity: entityId, target: null }, afterPaint)
}
