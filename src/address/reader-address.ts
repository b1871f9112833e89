import { isId, isReservedId } from '@/edition/edition-id'
import { placeId } from '@/edition/place-id'
import { parseRecordPlace } from '@/edition/record-place'
import {
  OVERVIEW_PARTS,
  type OverviewPart,
  PAGE_PARTS,
  type PagePart,
  wordsOf,
} from '@/edition/vocabularies'
import { cutBehindLink } from './cut-behind-link'
import { describeLeftOut } from './describe-left-out'

/** The page that a path means. */
export type Page =
  | { readonly kind: 'first' }
  | { readonly kind: 'read'; readonly edition: string }
  | { readonly kind: 'library' }
  /** Where an article is opened. */
  | { readonly kind: 'new' }
  /** An edition of the reader's own, kept on this device; `null` where the address names none. */
  | { readonly kind: 'mine'; readonly edition: string | null }
  /** An edition that travels in the link, in its fragment, which no host sees; `null` where none does. */
  | { readonly kind: 'open'; readonly carried: string | null }
  | { readonly kind: 'unknown' }

const PARTS = wordsOf(PAGE_PARTS)
const SHOWN_PARTS = wordsOf(OVERVIEW_PARTS)

/** The place on the page that a hash means. */
export type Target =
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'quote'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'part'; readonly name: PagePart }
  /** Words of the text; `described` is as `formatPassage` writes it and is read when followed. */
  | { readonly kind: 'passage'; readonly described: string }

/** All that an address says: the page, the chosen entity and the place to go to. */
export type ReaderAddress = {
  readonly page: Page
  readonly entity: string | null
  readonly target: Target | null
  /** The way of marking that the link asks for; absent where the reader's own setting holds. */
  readonly marks?: 'voices'
  /** The part of the overview that is in the panel; absent where none is, or an entity is chosen. */
  readonly show?: OverviewPart
  /**
   * The id of a source whose text stands beside the article, or of a quotation at whose words the
   * record stands there, with ".2" behind it at the second of its places; absent where an entity is
   * chosen.
   */
  readonly record?: string
}

/** An address with what could not be understood, ready to be shown in a sentence. */
export type ParsedAddress = {
  readonly address: ReaderAddress
  readonly leftOut: readonly string[]
}

const PASSAGE = 'passage='
const LONGEST_HASH = 8192
/** An edition in the fragment, in characters. */
export const LONGEST_CARRIED = 32_768

/**
 * Read what an address under `base` ("/", "/news/") means.
 *
 * Parts of ours that are malformed or too long count as absent and are left out; what others add,
 * as newsletters do (`utm_…`), is passed over. Whether the edition has the ids is not asked. Never
 * throws.
 */
export function parseAddress(url: URL, base: string): ParsedAddress {
  const page = parsePage(url, base)
  const query = parseQuery(page.kind === 'open' ? url.hash.slice(1) : url.search)
  const place = page.kind === 'open' ? placeBeside(url.hash) : url.hash
  const hash = place.length > LONGEST_HASH ? place : place.replace(/:~:.*$/s, '')
  const target = hash.length > LONGEST_HASH ? null : parseTarget(hash.slice(1))
  const leftOut = [
    ...(page.kind === 'unknown' ? [url.pathname] : []),
    ...(page.kind === 'mine' && page.edition === null ? asPrinted('id', url.searchParams) : []),
    ...query.leftOut,
    ...(target === null && hash.length > 1 ? [hash] : []),
  ]
  return {
    address: { page, target, ...query.asked },
    leftOut: leftOut.map(describeLeftOut),
  }
}

/** Write an address as path, query and hash under `base`; `parseAddress` reads it back unchanged. */
export function formatAddress(
  { page, entity, target, marks, show, record }: ReaderAddress,
  base: string,
): string {
  const parameters = [
    ...(page.kind === 'mine' && page.edition !== null ? [`id=${page.edition}`] : []),
    ...(entity === null ? [] : [`entity=${entity}`]),
    ...(marks === undefined ? [] : [`marks=${marks}`]),
    ...(record === undefined || entity !== null ? [] : [`record=${record}`]),
    ...(show === undefined || record !== undefined || entity !== null ? [] : [`show=${show}`]),
  ]
  if (page.kind === 'open')
    return base + formatPage(page) + carrying(page.carried, parameters, target)
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`
  const hash = target === null ? '' : `#${hashOf(target)}`
  return `${base}${formatPage(page)}${query}${hash}`
}

/** What else the fragment says of an edition that it carries: all of it stays on the device. */
function carrying(
  carried: string | null,
  parameters: readonly string[],
  target: Target | null,
): string {
  if (carried === null) return ''
  const place = target === null ? [] : [`at=${encodeURIComponent(hashOf(target))}`]
  return `#${[`e=${carried}`, ...parameters, ...place].join('&')}`
}

/** The place in an edition that the fragment carries, as a hash. */
function placeBeside(hash: string): string {
  const place = new URLSearchParams(hash.slice(1)).get('at')
  return place === null ? '' : `#${place}`
}

/** The hash of a place without its `#`: also, but for a passage, the `id` of the element there. */
export function hashOf(target: Target): string {
  switch (target.kind) {
    case 'section':
      return target.id
    case 'paragraph':
      return `p${target.number}`
    case 'part':
      return target.name
    case 'passage':
      return PASSAGE + target.described
    case 'quote':
    case 'event':
    case 'entity':
      return placeId(target.kind, target.id)
  }
}

function formatPage(page: Page): string {
  switch (page.kind) {
    case 'first':
      return ''
    case 'read':
      return `read/${page.edition}/`
    case 'library':
    case 'new':
    case 'mine':
    case 'open':
      return `${page.kind}/`
    case 'unknown':
      return '404.html'
  }
}

/** Hosts serve a page with and without its last stroke, and as `index.html`. */
function parsePage(url: URL, base: string): Page {
  const { pathname } = url
  if (`${pathname}/` === base) return { kind: 'first' }
  if (!pathname.startsWith(base)) return { kind: 'unknown' }
  const path = pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1')
  if (path === '') return { kind: 'first' }
  const kind = PLAIN_PAGES.find((name) => path === name || path === `${name}/`)
  if (kind === 'mine') {
    const id = parameter(url.searchParams, 'id') ?? ''
    return { kind, edition: isId(id) ? id : null }
  }
  if (kind === 'open') return { kind, carried: carriedIn(url.hash) }
  if (kind) return { kind }
  const [, edition = ''] = /^read\/([^/]+)\/?$/.exec(path) ?? []
  return isId(edition) ? { kind: 'read', edition } : { kind: 'unknown' }
}

const PLAIN_PAGES = ['library', 'new', 'mine', 'open'] as const

/** Whether it is whole is for whoever unpacks it: a link is easily cut short. */
function carriedIn(hash: string): string | null {
  if (hash.length > LONGEST_CARRIED) return null
  return parameter(new URLSearchParams(hash.slice(1)), 'e') || null
}

type Query = {
  readonly asked: Pick<ReaderAddress, 'entity' | 'marks' | 'show' | 'record'>
  readonly leftOut: readonly string[]
}

/** Of each parameter of ours the first counts, whatever it is; a second one is ignored. */
function parseQuery(search: string): Query {
  const given = new URLSearchParams(search)
  const entity = parameter(given, 'entity')
  const marks = parameter(given, 'marks')
  const show = parameter(given, 'show')
  const record = parameter(given, 'record') ?? ''
  const isEntity = isId(entity ?? '')
  const part = SHOWN_PARTS.find((known) => known === show)
  const isRecord = parseRecordPlace(record) !== null
  const hasRecord = isRecord && !isEntity
  const leftOut = [
    ...(isEntity ? [] : asPrinted('entity', given)),
    ...(marks === 'voices' ? [] : asPrinted('marks', given)),
    ...(part ? [] : asPrinted('show', given)),
    ...(isRecord ? [] : asPrinted('record', given)),
  ]
  return {
    asked: {
      entity: isEntity ? entity : null,
      ...(marks === 'voices' && { marks }),
      ...(hasRecord && { record }),
      ...(part && !isEntity && !hasRecord && { show: part }),
    },
    leftOut,
  }
}

/** A parameter without what is left behind a link; `null` where the address has none. */
function parameter(given: URLSearchParams, name: string): string | null {
  const value = given.get(name)
  return value && cutBehindLink(value)
}

/** A parameter as the address has it; none where it has none. */
function asPrinted(name: string, given: URLSearchParams): string[] {
  const value = given.get(name)
  if (value === null) return []
  return [value === '' ? name : `${name}=${value}`]
}

function parseTarget(mangled: string): Target | null {
  if (mangled.startsWith(PASSAGE) && mangled !== PASSAGE) {
    return { kind: 'passage', described: mangled.slice(PASSAGE.length) }
  }
  const hash = cutBehindLink(mangled)
  const name = PARTS.find((part) => part === hash)
  if (name) return { kind: 'part', name }
  const [, number] = /^p([1-9]\d{0,5})$/.exec(hash) ?? []
  if (number !== undefined) return { kind: 'paragraph', number: Number(number) }
  const [, kind, id = ''] = /^(quote|event|entity)-(.*)$/s.exec(hash) ?? []
  if (kind === 'quote' || kind === 'event' || kind === 'entity')
    return isId(id) ? { kind, id } : null
  return isId(hash) && !isReservedId(hash) ? { kind: 'section', id: hash } : null
}
