import { isId, isReservedId } from '@/edition/edition-id'
import { PAGE_PARTS, type PagePart, wordsOf } from '@/edition/vocabularies'
import { describeLeftOut } from './describe-left-out'

/** The page that a path means. */
export type Page =
  | { readonly kind: 'first' }
  | { readonly kind: 'read'; readonly edition: string }
  | { readonly kind: 'library' }
  | { readonly kind: 'unknown' }

const PARTS = wordsOf(PAGE_PARTS)

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
}

/** An address with what could not be understood, ready to be shown in a sentence. */
export type ParsedAddress = {
  readonly address: ReaderAddress
  readonly leftOut: readonly string[]
}

const PASSAGE = 'passage='
const LONGEST_QUERY = 256
const LONGEST_HASH = 8192

/**
 * Read what an address under `base` ("/", "/news/") means.
 *
 * Parts that are unknown, malformed or too long count as absent and are left out. Whether the
 * edition has the ids is not asked. Never throws.
 */
export function parseAddress(url: URL, base: string): ParsedAddress {
  const page = parsePage(url.pathname, base)
  const query = parseQuery(url.search)
  const hash = url.hash.length > LONGEST_HASH ? url.hash : url.hash.replace(/:~:.*$/s, '')
  const target = hash.length > LONGEST_HASH ? null : parseTarget(hash.slice(1))
  const leftOut = [
    ...(page.kind === 'unknown' ? [url.pathname] : []),
    ...query.leftOut,
    ...(target === null && hash.length > 1 ? [hash] : []),
  ]
  return {
    address: { page, entity: query.entity, target, ...(query.marks && { marks: query.marks }) },
    leftOut: leftOut.map(describeLeftOut),
  }
}

/** Write an address as path, query and hash under `base`; `parseAddress` reads it back unchanged. */
export function formatAddress(
  { page, entity, target, marks }: ReaderAddress,
  base: string,
): string {
  const parameters = [
    ...(entity === null ? [] : [`entity=${entity}`]),
    ...(marks === undefined ? [] : [`marks=${marks}`]),
  ]
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`
  const hash = target === null ? '' : `#${hashOf(target)}`
  return `${base}${formatPage(page)}${query}${hash}`
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
      return `${target.kind}-${target.id}`
  }
}

function formatPage(page: Page): string {
  switch (page.kind) {
    case 'first':
      return ''
    case 'read':
      return `read/${page.edition}/`
    case 'library':
      return 'library/'
    case 'unknown':
      return '404.html'
  }
}

/** Hosts serve a page with and without its last stroke, and as `index.html`. */
function parsePage(pathname: string, base: string): Page {
  if (`${pathname}/` === base) return { kind: 'first' }
  if (!pathname.startsWith(base)) return { kind: 'unknown' }
  const path = pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1')
  if (path === '') return { kind: 'first' }
  if (path === 'library' || path === 'library/') return { kind: 'library' }
  const [, edition = ''] = /^read\/([^/]+)\/?$/.exec(path) ?? []
  return isId(edition) ? { kind: 'read', edition } : { kind: 'unknown' }
}

type Query = Pick<ReaderAddress, 'entity' | 'marks'> & { readonly leftOut: readonly string[] }

/** Of each parameter the first counts, whatever it is; a second one is ignored. */
function parseQuery(search: string): Query {
  if (search.length > LONGEST_QUERY) return { entity: null, leftOut: [search] }
  const given = [...new URLSearchParams(search)]
  const entityAt = given.findIndex(([name]) => name === 'entity')
  const marksAt = given.findIndex(([name]) => name === 'marks')
  const entity = given[entityAt]?.[1] ?? ''
  const [hasEntity, hasVoices] = [isId(entity), given[marksAt]?.[1] === 'voices']
  const leftOut = given.filter(
    (_, index) => !(hasEntity && index === entityAt) && !(hasVoices && index === marksAt),
  )
  return {
    entity: hasEntity ? entity : null,
    ...(hasVoices && { marks: 'voices' }),
    leftOut: leftOut.map(([name, value]) => (value === '' ? name : `${name}=${value}`)),
  }
}

function parseTarget(hash: string): Target | null {
  if (hash.startsWith(PASSAGE) && hash !== PASSAGE) {
    return { kind: 'passage', described: hash.slice(PASSAGE.length) }
  }
  const name = PARTS.find((part) => part === hash)
  if (name) return { kind: 'part', name }
  const [, number] = /^p([1-9]\d{0,5})$/.exec(hash) ?? []
  if (number !== undefined) return { kind: 'paragraph', number: Number(number) }
  const [, kind, id = ''] = /^(quote|event|entity)-(.*)$/s.exec(hash) ?? []
  if (kind === 'quote' || kind === 'event' || kind === 'entity')
    return isId(id) ? { kind, id } : null
  return isId(hash) && !isReservedId(hash) ? { kind: 'section', id: hash } : null
}
