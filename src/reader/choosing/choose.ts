import { addressNow, goTo } from '@/address/use-address'
import { afterPaint } from '@/ui/after-paint'
import { levelMargin } from '../article/article-dom'
import { showChoice } from './show-choice'

/**
 * Choose an entity, or none, by writing it into the address.
 *
 * The page shows it in the next frame by itself, as it does when it comes up with the choice in
 * its address; the components, which take longer, follow after that frame.
 */
export function choose(entityId: string | null): void {
  const { address } = addressNow()
  if (entityId === address.entity) return
  showChoice(entityId)
  levelMargin(true)
  goTo({ ...address, entity: entityId, target: null }, afterPaint)
}
