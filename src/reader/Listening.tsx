import { useEffect } from 'react'
import type { Edition } from '@/edition/edition-schema'
import type { Marks } from '@/edition/shown-mentions'
import { Landing } from './arrival/Landing'
import { useChoiceAids } from './choosing/use-choice-aids'
import { useLevelMargin } from './margin/use-level-margin'
import { listenForCopy } from './page/listen-for-copy'
import { layOutOffscreenParts } from './page/offscreen-parts'
import { watchSectionInView } from './page/section-in-view'
import { SelectedWords } from './passages/SelectedWords'
import { Tools } from './tools/Tools'

type Props = { readonly edition: Edition; readonly marks: Marks }

/** What listens to the reader on every page of an edition, however that was drawn, and answers. */
export function Listening({ edition, marks }: Props) {
  useLevelMargin(marks)
  useEffect(() => watchSectionInView(document), [])
  useEffect(() => void layOutOffscreenParts(document), [])
  useEffect(() => listenForCopy(document), [])
  useChoiceAids(edition)
  return (
    <>
      <Landing edition={edition} marks={marks} />
      <Tools edition={edition} />
      <SelectedWords edition={edition} />
    </>
  )
}
