import { addressNow, listenToAddress } from '@/address/browser-address'
import type { ChoiceAddress } from '../page/follow-choice'
import type { Choice } from '../page/show-choice'

/** The choice in the address of the browser. */
export const ADDRESSED_CHOICE: ChoiceAddress = { choiceNow, listen: listenToAddress }

function choiceNow(): Choice {
  const { entity, show, target } = addressNow().address
  const goneTo = target?.kind === 'entity' ? target.id : null
  return { entity, show, goneTo, hasQuote: target?.kind === 'quote' }
}
