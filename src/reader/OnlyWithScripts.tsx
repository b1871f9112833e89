import { useEffect } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { useChoiceAids } from './choosing/use-choice-aids'
import { listenForCopy } from './page/listen-for-copy'
import { layOutOffscreenParts } from './page/offscreen-parts'
import { SelectedWords } from './passages/SelectedWords'

/** What nothing of is in the page as it comes: it begins when the page has been hydrated. */
export function OnlyWithScripts({ edition }: { readonly edition: Edition }) {
  useEffect(() => void layOutOffscreenParts(document), [])
  useEffect(() => listenForCopy(document), [])
  useChoiceAids(edition)
  return <SelectedWords edition={edition} />
}
