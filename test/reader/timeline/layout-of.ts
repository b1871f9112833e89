import type { Edition } from '@/edition/edition-schema'
import { type StripLayout, stripLayout } from '@/reader/timeline/strip-layout'

/** @throws where the edition has no strip */
export function layoutOf(edition: Edition, widthRem: number): StripLayout {
  const layout = stripLayout(edition, widthRem)
  if (!layout) throw new Error('No layout')
  return layout
}
