import type { ExportOptions } from '@/address/link-to'
import type { Edition } from '@/edition/edition-schema'
import { isEvent } from '@/edition/is-event'
import { exportCsv } from './csv'
import { exportMarkdown } from './markdown'
import { exportSchemaOrg } from './schema-org'
import { exportTei } from './tei'
import { exportText } from './text'
import { exportTimelinejs } from './timelinejs'
import { exportWebAnnotation } from './web-annotation'

/** A format that an edition can leave in. */
export type ExportFormat = {
  readonly name: string
  /** What people call it. */
  readonly label: string
  /** What of the edition is in it, and for whom: "quotes, for spreadsheets". */
  readonly holds: string
  /** What a file in it ends with, without the dot. */
  readonly extension: string
  readonly mediaType: string
  readonly format: (edition: Edition, options: ExportOptions) => string
  /** Whether an edition has any of what it holds; absent where every edition has. */
  readonly isOf?: (edition: Edition) => boolean
}

/** The formats in the order in which they are offered, what most people know first; a page loads this file when asked for one. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'markdown',
    label: 'Markdown',
    holds: 'article and quotes, for notes',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8; variant=CommonMark',
    format: exportMarkdown,
  },
  {
    name: 'csv',
    label: 'CSV',
    holds: 'quotes, for spreadsheets',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    format: exportCsv,
    isOf: ({ quotations }) => quotations.length > 0,
  },
  {
    name: 'text',
    label: 'Plain text',
    holds: 'all but the marks, to read',
    extension: 'txt',
    mediaType: 'text/plain; charset=utf-8',
    format: exportText,
  },
  {
    name: 'timelinejs',
    label: 'TimelineJS',
    holds: 'events, for a timeline',
    extension: 'json',
    mediaType: 'application/json',
    format: exportTimelinejs,
    isOf: ({ entities }) => entities.some(isEvent),
  },
  {
    name: 'web-annotation',
    label: 'Web Annotation',
    holds: 'all of it, to be opened again',
    extension: 'jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    format: exportWebAnnotation,
  },
  {
    name: 'tei',
    label: 'TEI',
    holds: 'all of it, for scholars’ editions',
    extension: 'xml',
    mediaType: 'application/tei+xml',
    format: exportTei,
  },
  {
    name: 'schema-org',
    label: 'schema.org',
    holds: 'what it is about, for search',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    format: exportSchemaOrg,
  },
]

/** The formats that hold anything of an edition: a table without a row is no use to anybody. */
export function formatsOf(edition: Edition): ExportFormat[] {
  return EXPORT_FORMATS.filter(({ isOf }) => isOf?.(edition) ?? true)
}

/** The format of that name; `null` when there is none. */
export function findFormat(name: string): ExportFormat | null {
  return EXPORT_FORMATS.find((format) => format.name === name) ?? null
}
