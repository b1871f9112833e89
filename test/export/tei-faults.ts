const BLOCKS = ['head', 'byline', 'dateline', 'p', 'quote', 'list', 'figure', 'div']
const NOT_SAID = ['date', 'persName', 'orgName', 'placeName', 'rs', 'anchor']
/** What stands within a line, among its words. */
export const PHRASES = ['said', 'date', 'persName', 'orgName', 'placeName', 'rs', 'anchor']
const REGISTERS = ['listPerson', 'listOrg', 'listPlace', 'listEvent', 'listBibl', 'list']

/**
 * What TEI P5 (version 4, element reference) lets stand in the elements we write: children we may
 * use, in their order where TEI asks for one. Narrower than TEI itself.
 */
const CONTENT = new Map<string, readonly string[]>([
  ['TEI', ['teiHeader', 'standOff', 'text']],
  ['teiHeader', ['fileDesc', 'encodingDesc', 'profileDesc', 'revisionDesc']],
  [
    'fileDesc',
    ['titleStmt', 'editionStmt', 'extent', 'publicationStmt', 'notesStmt', 'sourceDesc'],
  ],
  ['titleStmt', ['title', 'respStmt']],
  ['respStmt', ['resp', 'name']],
  ['editionStmt', ['edition']],
  ['edition', ['date']],
  ['publicationStmt', ['publisher', 'idno', 'availability']],
  ['availability', ['licence', 'p']],
  ['notesStmt', ['note']],
  ['sourceDesc', ['bibl']],
  ['bibl', ['author', 'title', 'publisher', 'date', 'ref', 'note']],
  ['encodingDesc', ['editorialDecl']],
  ['editorialDecl', ['p']],
  ['profileDesc', ['langUsage']],
  ['langUsage', ['language']],
  ['revisionDesc', ['change']],
  ['standOff', [...REGISTERS, 'spanGrp']],
  ['listPerson', ['person']],
  ['listOrg', ['org']],
  ['listPlace', ['place']],
  ['listEvent', ['event']],
  ['listBibl', ['bibl']],
  ['list', ['item']],
  ['person', ['persName', 'note']],
  ['org', ['orgName', 'note']],
  ['place', ['placeName', 'note']],
  ['event', ['label', 'note']],
  ['item', ['name', 'note', ...PHRASES, 'gap']],
  ['note', ['label', 'date', 'quote', 'ref', 'note']],
  ['spanGrp', ['span']],
  ['span', PHRASES.filter((name) => name !== 'anchor')],
  ['text', ['body']],
  ['body', BLOCKS],
  ['div', BLOCKS.filter((name) => name !== 'div')],
  ['figure', ['head', 'byline']],
  ...['p', 'head', 'quote'].map((name) => [name, [...PHRASES, 'gap']] as const),
  ...['byline', 'dateline'].map((name) => [name, [...NOT_SAID, 'gap']] as const),
  ...PHRASES.filter((name) => name !== 'anchor').map(
    (name) => [name, [...PHRASES, 'gap']] as const,
  ),
])

const GLOBAL = ['rend', 'id', 'lang', 'source', 'corresp', 'cert', 'type', 'n', 'xmlns']
const DATED = ['when', 'notBefore', 'notAfter', 'from', 'to']
const ATTRIBUTES = new Map<string, readonly string[]>([
  ['said', ['who', 'direct', 'next', 'prev']],
  ['date', DATED],
  ['event', DATED],
  ['change', ['when']],
  ['span', ['from', 'to']],
  ['gap', ['reason']],
  ['note', ['target', 'targetEnd']],
  ['ref', ['target']],
  ['title', ['level']],
  ['language', ['ident']],
  ['availability', ['status']],
  ...['persName', 'orgName', 'placeName', 'rs'].map((name) => [name, ['ref']] as const),
])

/**
 * The content of `body` and `div` as TEI orders it: what heads it, then text and parts, then what
 * closes it, with pictures anywhere between.
 */
const SEQUENCES = new Map([
  ['body', /^(f )*([hbd] (f |[hbd] )*)?(([pql] (f )*)+(v (f )*)*|(v (f )*)+)([bd] (f )*)*$/],
  ['div', /^(f |[hbd] )*((([pql] (f )*)+(v (f )*)*|(v (f )*)+)([bd] (f )*)*)?$/],
])
const SIGNS = new Map<string, string>([
  ...[['head', 'h'] as const, ['byline', 'b'] as const, ['dateline', 'd'] as const],
  ...[['figure', 'f'] as const, ['div', 'v'] as const, ['list', 'l'] as const],
  ...[['p', 'p'] as const, ['quote', 'q'] as const],
])

/** In these the order of children is TEI's. */
const ORDERED = ['TEI', 'teiHeader', 'fileDesc', 'titleStmt', 'person', 'org', 'place', 'event']

/** What TEI does not allow in an element: children, attributes, and the order that it asks for. */
export function faultsOf(element: Element): string[] {
  const { localName } = element
  const allowed = CONTENT.get(localName) ?? []
  const children = [...element.children].map((child) => child.localName)
  const places = children.map((child) => allowed.indexOf(child))
  const attributes = [...element.attributes].map((attribute) => attribute.localName)
  const allowedAttributes = [...GLOBAL, ...(ATTRIBUTES.get(localName) ?? [])]
  return [
    ...children
      .filter((child) => !allowed.includes(child))
      .map((child) => `${localName} > ${child}`),
    ...attributes
      .filter((name) => !allowedAttributes.includes(name))
      .map((name) => `${localName} @${name}`),
    ...(isInSequence(localName, children) ? [] : [`${localName}: ${children.join(', ')}`]),
    ...(ORDERED.includes(localName) &&
    places.some((place, index) => place < (places[index - 1] ?? 0))
      ? [`${localName}: ${children.join(', ')}`]
      : []),
  ]
}

function isInSequence(name: string, children: readonly string[]): boolean {
  const signs = children.map((child) => `${SIGNS.get(child)} `).join('')
  return SEQUENCES.get(name)?.test(signs) ?? true
}
