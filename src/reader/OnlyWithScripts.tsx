import type { Edition } from '@/edition/edition-schema'
import { useChoiceAids } from './choosing/use-choice-aids'
import { SelectedWords } from './passages/SelectedWords'
import { useFarParts } from './use-far-parts'

/** What nothing of is in the page as it comes: it begins when the page has been adopted. */
export function OnlyWithScripts({ edition }: { readonly edition: Edition }) {
  useFarParts()
  useChoiceAids(edition)
  return <SelectedWords edition={edition} />
}
