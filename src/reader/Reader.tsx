import { useLayoutEffect } from 'react'
import type { Edition } from '@/edition/edition-schema'
import type { Marks } from '@/edition/shown-mentions'
import { Listening } from './Listening'
import { waitWithOffscreenParts } from './page/offscreen-parts'
import { ReaderParts } from './ReaderParts'
import { useShownMarks } from './use-shown-marks'

export type ReaderProps = {
  readonly edition: Edition
  readonly marks: Marks
  /** Whether nothing is to stand beside or beneath the article, nor be marked in it. */
  readonly isArticleOnly?: boolean
}

/**
 * An edition: the article and, around it, all that has been added to it. Built into a page it stands
 * there as it is, and `LivingReader` draws what lives in its places.
 */
export function Reader({ edition, marks: asked, isArticleOnly = false }: ReaderProps) {
  const { isPrinting, marks } = useShownMarks(edition, asked, isArticleOnly)
  useLayoutEffect(() => waitWithOffscreenParts(document), [])
  return (
    <>
      <ReaderParts edition={edition} marks={marks} isPrinting={isPrinting} />
      <Listening edition={edition} marks={marks} />
    </>
  )
}
