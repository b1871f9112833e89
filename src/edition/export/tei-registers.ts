import type { Edition, Entity, Source } from '../edition-schema'
import { eventsInOrder } from '../events'
import { isEvent } from '../is-event'
import { SEEN } from './seen'
import { teiDate } from './tei-dates'
import { teiId, teiPointers } from './tei-ids'
import { type XmlAttributes, xmlElement, xmlText } from './xml'

/** What the text speaks of, kind by kind, and the sources relied on; lists without entries are left out. */
export function teiRegisters(edition: Edition): string[] {
  const { entities, sources } = edition
  function register(kind: Entity['kind'], entry: (entity: Entity) => string): string[] {
    return entities.filter((entity) => entity.kind === kind).map(entry)
  }
  return [
    ...list('listPerson', {}, register('person', personEntry)),
    ...list('listOrg', {}, register('organisation', orgEntry)),
    ...list('listPlace', {}, register('place', placeEntry)),
    ...list('listEvent', {}, eventsInOrder(edition).map(eventEntry)),
    ...list('list', { type: 'documents' }, register('document', itemEntry)),
    ...list('list', { type: 'topics' }, register('topic', itemEntry)),
    ...list('listBibl', { type: 'sources' }, sources.map(sourceEntry)),
  ]
}

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
    xmlElement('note', { type: 'date' }, xmlText(entity.dateReason)),
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
    xmlElement('note', { type: 'description' }, xmlText(entity.description)),
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
  const { id, publisher, title, date, url, archived, checked, seen, comment } = source
  return xmlElement(
    'bibl',
    { 'xml:id': teiId.source(id) },
    xmlElement('publisher', {}, xmlText(publisher)),
    xmlElement('title', {}, xmlText(title)),
    date === null ? '' : xmlElement('date', teiDate(date), xmlText(date)),
    xmlElement('ref', { target: url }, xmlText(url)),
    archived === null
      ? ''
      : xmlElement('ref', { type: 'archived', target: archived }, 'archived copy'),
    xmlElement('note', {}, xmlText(`Checked ${checked}, ${SEEN[seen]}. ${comment ?? ''}`.trim())),
  )
}
