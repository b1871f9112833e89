import { useEffect } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { useChoiceAids } from './choosing/use-choice-aids'
import { layOutFarParts } from './far-parts'
import { SelectedWords } from './passages/SelectedWords'

/** What nothing of is in the page as it comes: it begins when the page has been adopted. */
export function OnlyWithScripts({ edition }: { readonly edition: Edition }) {
  useEffect(() => void layOutFarParts(), [])
  useChoiceAids(edition)
  return <SelectedWords edition={edition} />
}
