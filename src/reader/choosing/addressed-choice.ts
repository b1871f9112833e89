import { addressNow, listenToAddress } from '@/address/browser-address'
import type { ChoiceAddress } from '../page/follow-choice'
import type { Choice } from '../page/show-choice'

/** The choice in the address of the browser. */
export const ADDRESSED_CHOICE: ChoiceAddress = { choiceNow, listen: listenToAddress }

function choiceNow(): Choice {
  const { entity, show, record, target } = addressNow().address
  const goneTo = target?.kind === 'entity' ? target.id : null
  return { entity, show, record, goneTo, hasQuote: target?.kind === 'quote' }
}
