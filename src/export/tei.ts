import type { ExportOptions } from '@/address/link-to'
import type { Edition } from '@/edition/edition-schema'
import { pointInParagraphs, teiBody, wholesOf } from './tei-body'
import { teiHeader } from './tei-header'
import { inlineElements, separateCrossing } from './tei-inline'
import { teiRegisters } from './tei-registers'
import { spanGroups, standOffRanges, teiNotes } from './tei-stand-off'
import { xmlElement } from './xml'

/**
 * The edition as TEI P5 (tei-c.org/release/doc/tei-p5-doc): the text with words said, names and
 * dates marked in it, and beside it in `standOff` the registers, the notes, and whatever covers
 * much of the text or crosses an element.
 */
export function exportTei(edition: Edition, { link }: ExportOptions): string {
  const { text, language, extent } = edition.article
  const { nested, crossing } = separateCrossing(inlineElements(edition), wholesOf(edition))
  const ranges = standOffRanges(edition, crossing)
  const pointOf = pointInParagraphs(text)
  const points = new Set(
    [...ranges, ...(edition.notes ?? [])].flatMap(({ start, end }) => [
      pointOf(start),
      pointOf(end),
    ]),
  )
  const standOff = [
    ...teiRegisters(edition),
    ...teiNotes(edition, pointOf),
    ...spanGroups(ranges, pointOf),
  ]
  const gap = extent?.kind === 'part' ? pointOf(extent.after.end) : null
  const body = xmlElement(
    'body',
    {},
    '\n',
    teiBody(edition, { elements: nested, points, gap }),
    '\n',
  )
  const root = xmlElement(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0' },
    '\n',
    teiHeader(edition, link({ kind: 'edition' })),
    '\n',
    standOff.length === 0 ? '' : xmlElement('standOff', {}, '\n', standOff.join('\n'), '\n'),
    '\n',
    xmlElement('text', { 'xml:lang': language }, '\n', body, '\n'),
    '\n',
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
