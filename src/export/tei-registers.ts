import type { Edition, Entity, Source } from '@/edition/edition-schema'
import { eventsInOrder } from '@/edition/events'
import { isEvent } from '@/edition/is-event'
import { type EntityKind, wordsOf } from '@/edition/vocabularies'
import { teiDate } from './tei-dates'
import { teiId, teiPointers } from './tei-ids'
import { SEEN_WORDS } from './words'
import { type XmlAttributes, xmlElement, xmlText, xmlWords } from './xml'

/** What the text speaks of, kind by kind, and the sources relied on; lists without entries are left out. */
export function teiRegisters(edition: Edition): string[] {
  const ordered = [
    ...edition.entities.filter((entity) => !isEvent(entity)),
    ...eventsInOrder(edition),
  ]
  return [
    ...wordsOf(REGISTERS).flatMap((kind) => {
      const { name, attributes, entry } = REGISTERS[kind]
      return list(name, attributes, ordered.filter((entity) => entity.kind === kind).map(entry))
    }),
    ...list('listBibl', { type: 'sources' }, edition.sources.map(sourceEntry)),
  ]
}

type Register = {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly entry: (entity: Entity) => string
}

/** Where entities of each kind stand and how. */
const REGISTERS = {
  person: { name: 'listPerson', attributes: {}, entry: personEntry },
  organisation: { name: 'listOrg', attributes: {}, entry: orgEntry },
  place: { name: 'listPlace', attributes: {}, entry: placeEntry },
  event: { name: 'listEvent', attributes: {}, entry: eventEntry },
  document: { name: 'list', attributes: { type: 'documents' }, entry: itemEntry },
  topic: { name: 'list', attributes: { type: 'topics' }, entry: itemEntry },
} as const satisfies Record<EntityKind, Register>

/** A list element around its entries; nothing where there are none, as TEI asks for at least one. */
export function list(
  name: string,
  attributes: XmlAttributes,
  entries: readonly string[],
): string[] {
  return entries.length === 0 ? [] : [xmlElement(name, attributes, '\n', entries.join('\n'), '\n')]
}

/** Whoever has no name has a note of what to call them. */
function personEntry(entity: Entity): string {
  const label = named(entity)
    ? xmlElement('persName', {}, xmlText(entity.label))
    : xmlElement('note', { type: 'label' }, xmlText(entity.label))
  return xmlElement('person', entryAttributes(entity), label, ...entryNotes(entity))
}

function orgEntry(entity: Entity): string {
  const name = xmlElement('orgName', {}, xmlText(entity.label))
  return xmlElement('org', entryAttributes(entity), name, ...entryNotes(entity))
}

function placeEntry(entity: Entity): string {
  const name = xmlElement('placeName', {}, xmlText(entity.label))
  return xmlElement('place', entryAttributes(entity), name, ...entryNotes(entity))
}

function eventEntry(entity: Entity): string {
  if (!isEvent(entity)) return ''
  return xmlElement(
    'event',
    { ...entryAttributes(entity), type: entity.standing, ...teiDate(entity.date) },
    xmlElement('label', {}, xmlText(entity.label)),
    ...entryNotes(entity),
    xmlWords('note', { type: 'date' }, entity.dateBasis.reason),
  )
}

function itemEntry(entity: Entity): string {
  const name = xmlElement('name', { type: entity.kind }, xmlText(entity.label))
  return xmlElement('item', entryAttributes(entity), name, ...entryNotes(entity))
}

function entryAttributes({ id, sources }: Entity): XmlAttributes {
  return { 'xml:id': teiId.entity(id), source: teiPointers(sources.map(teiId.source)) }
}

function entryNotes(entity: Entity): string[] {
  const links = entity.links.map(({ label, url }) =>
    xmlElement('ref', { target: url }, xmlText(label)),
  )
  const fullName = !isEvent(entity) && named(entity) && entity.name !== entity.label
  return [
    xmlWords('note', { type: 'description' }, entity.description),
    ...(fullName ? [xmlElement('note', { type: 'full-name' }, xmlText(entity.name ?? ''))] : []),
    ...(entity.comment === undefined
      ? []
      : [xmlElement('note', { type: 'comment' }, xmlText(entity.comment))]),
    ...links.map((link) => xmlElement('note', { type: 'link' }, link)),
  ]
}

function named(entity: Entity): boolean {
  return isEvent(entity) || entity.name !== null
}

function sourceEntry(source: Source): string {
  const { id, publisher, title, date, url, archived } = source
  return xmlElement(
    'bibl',
    { 'xml:id': teiId.source(id) },
    xmlWords('publisher', {}, publisher),
    xmlElement('title', {}, xmlText(title)),
    date === null ? '' : xmlElement('date', teiDate(date), xmlText(date)),
    xmlWords('ref', { target: url }, url),
    archived === null
      ? ''
      : xmlElement('ref', { type: 'archived', target: archived }, 'archived copy'),
    xmlWords('note', {}, sourceNote(source)),
  )
}

/** "Checked 2024-05-01, seen whole. Its title was not seen."; `null` where there is nothing to say. */
function sourceNote({ checked, seen, comment }: Source): string | null {
  const known = checked === null ? null : `Checked ${checked}, ${SEEN_WORDS[seen]}.`
  return [known, comment].filter(Boolean).join(' ') || null
}
