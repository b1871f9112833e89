import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { importsOf, namesIn } from './support/imports-of'
import { markupIn } from './support/markup-in'

const UP_TO_READER = [
  ...['text', 'edition', 'address', 'export', 'cite', 'annotate', 'library', 'ui'],
]

/** Every room of src/, lowest first, with the rooms it may import from besides itself. */
const MAY_IMPORT = new Map([
  ['text', []],
  ['edition', ['text']],
  ['address', ['text', 'edition']],
  ['export', ['text', 'edition', 'address']],
  ['cite', ['text', 'edition', 'address']],
  ['annotate', ['text', 'edition']],
  ['library', ['text', 'edition', 'annotate', 'export', 'address']],
  ['ui', []],
  ['reader', ['text', 'edition', 'export', 'cite', 'address', 'ui']],
  ['editor', [...UP_TO_READER, 'reader']],
  ['app', [...UP_TO_READER, 'reader', 'editor']],
  ['build', [...UP_TO_READER, 'reader', 'app']],
])

/** Every folder of `reader`, lowest first, with the folders of it that it may import from. */
const READER_MAY_IMPORT = new Map([
  ['words', []],
  ['services', []],
  ['page', []],
  ['links', ['words']],
  ['picture', ['words']],
  ['sources', ['words', 'links']],
  ['aloud', ['words', 'page']],
  ['paper', ['page', 'links']],
  ['choosing', ['words', 'page']],
  ['cite', ['words', 'services']],
  ['export', ['services', 'cite']],
  ['share', ['words', 'links', 'cite']],
  ['tools', ['words', 'services', 'page', 'picture', 'cite', 'export', 'share']],
  ['quotes', ['words', 'links', 'choosing', 'tools']],
  ['passages', ['words', 'services', 'page', 'picture', 'cite', 'share', 'quotes']],
  ['find', ['words', 'page', 'passages']],
  ['keys', ['words', 'page', 'choosing']],
  ['timeline', ['words', 'links', 'choosing', 'tools']],
  ['entities', ['words', 'links', 'choosing']],
  ['overview', ['words']],
  ['contents', ['words', 'page', 'overview']],
  ['notes', ['links']],
  ['records', ['words', 'services', 'page', 'links', 'quotes']],
  [
    'panel',
    [
      'words',
      'page',
      'links',
      'choosing',
      'quotes',
      'records',
      'timeline',
      'entities',
      'overview',
      'notes',
    ],
  ],
  ['margin', ['words', 'page', 'links', 'choosing', 'quotes', 'notes', 'panel']],
  ['article', ['words', 'page', 'links', 'tools', 'margin']],
  ['arrival', ['words', 'page', 'choosing', 'passages', 'article']],
])

/** What of the passage search is for others; the rest of its folder is its own affair. */
const PASSAGE_SEARCH = new Set(
  [
    ...['passage', 'describe-passage', 'find-passage', 'exact-match', 'near-paragraph'],
    ...['find-or-near', 'fingerprint-of', 'prepared-text', 'text-fragment'],
    ...['placing/place-words', 'placing/worded-text', 'placing/runs-in-order'],
  ].map((name) => `src/text/passage/${name}`),
)

const packageSchema = v.object({ dependencies: v.record(v.string(), v.string()) })

const REACT_ROOMS = ['ui', 'reader', 'editor', 'app']

/** React outside its rooms: the hook that binds the address, and prerendering. */
const REACT_BESIDES = new Map([
  ['src/address/use-address.ts', /^react$/],
  ['src/build', /^react-dom\/static/],
])

/** What Node, a worker and the page do not all have, or what gives another answer each time. */
const IMPURE = [
  ...['window', 'document', 'fetch', 'globalThis', 'self', 'Date.now', 'new Date()'],
  ...['performance', 'Math.random'],
]

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
  .map((name) => sourceFile(join('src', name)))

describe('the rooms', () => {
  it('are read', () => {
    expect(FILES.length).toBeGreaterThan(25)
    expect(FILES.flatMap(({ imports }) => imports).length).toBeGreaterThan(50)
    expect(new Set(FILES.map(({ room }) => room)).size).toBeGreaterThan(3)
  })

  it('each have a row, and nothing stands outside them', () => {
    expect(readdirSync('src').filter((name) => !MAY_IMPORT.has(name))).toEqual([])
  })

  it.each([...MAY_IMPORT])('%s imports only from %j', (room, allowed: readonly string[]) => {
    expect(
      importsBetweenRooms(room)
        .filter(({ target }) => !allowed.includes(target))
        .map(({ file, address }) => `${file} imports ${address}`),
    ).toEqual([])
  })

  it('know where each of their imports leads', () => {
    const computed = FILES.filter(
      ({ imports, room }) => room !== 'build' && imports.includes('(computed)'),
    )
    expect(computed.map(({ file }) => file)).toEqual([])
  })
})

describe('the folders of reader', () => {
  const folders = readdirSync('src/reader', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

  it('each have a row, which names only rows above it', () => {
    expect(folders.filter((name) => !READER_MAY_IMPORT.has(name))).toEqual([])
    const above = new Set<string>()
    for (const [folder, allowed] of READER_MAY_IMPORT) {
      expect(allowed.filter((name) => !above.has(name))).toEqual([])
      above.add(folder)
    }
  })

  it.each([...READER_MAY_IMPORT])(
    '%s imports only from %j',
    (folder, allowed: readonly string[]) => {
      const strangers = FILES.filter(({ file }) =>
        file.startsWith(`src/reader/${folder}/`),
      ).flatMap(({ file, imports }) =>
        imports.flatMap((address) => {
          const [room, target = '', below] = pathOf(file, address)?.split('/') ?? []
          const isOwn = room !== 'reader' || target === folder
          const isAllowed = below !== undefined && allowed.includes(target)
          return isOwn || isAllowed ? [] : [`${file} imports ${address}`]
        }),
      )
      expect(strangers).toEqual([])
    },
  )

  it('give every function of page the root it works in', () => {
    const strangers = FILES.filter(({ file }) => file.startsWith('src/reader/page/')).filter(
      ({ file, code }) => namesIn(file, code).has('document'),
    )
    expect(strangers.map(({ file }) => file)).toEqual([])
  })

  it('keep React out of page', () => {
    const strangers = FILES.filter(({ file }) => file.startsWith('src/reader/page/')).flatMap(
      ({ file, imports }) =>
        imports.filter((address) => /^react/.test(address)).map((address) => `${file}: ${address}`),
    )
    expect(strangers).toEqual([])
  })
})

it('hides the inside of the passage search', () => {
  const strangers = FILES.filter(({ file }) => !file.startsWith('src/text/passage/')).flatMap(
    ({ file, imports }) =>
      imports.flatMap((address) => {
        const path = `src/${pathOf(file, address) ?? ''}`
        const isInside = path.startsWith('src/text/passage/')
        return isInside && !PASSAGE_SEARCH.has(path) ? [`${file} imports ${address}`] : []
      }),
  )
  expect(strangers).toEqual([])
})

it('keeps React to the rooms it lives in', () => {
  const strangers = FILES.filter(({ room }) => !REACT_ROOMS.includes(room)).flatMap(
    ({ file, imports }) =>
      imports
        .filter((address) => /^react(-dom)?(\/|$)/.test(address) && !mayUseReact(file, address))
        .map((address) => `${file} imports ${address}`),
  )
  expect(strangers).toEqual([])
})

it('keeps window, document, fetch and the clock out of text, edition and annotate', () => {
  const impure = FILES.filter(({ room }) => ['text', 'edition', 'annotate'].includes(room)).flatMap(
    ({ file, code }) => {
      const names = namesIn(file, code)
      return IMPURE.filter((name) => names.has(name)).map((name) => `${file} uses ${name}`)
    },
  )
  expect(impure).toEqual([])
})

it('makes no elements and runs no code out of strings', () => {
  const makers = FILES.flatMap(({ file, code }) =>
    markupIn(file, code).map((maker) => `${file} uses ${maker}`),
  )
  expect(makers).toEqual([])
})

it('ships only what package.json calls a dependency, and nothing of Node', () => {
  const { dependencies } = v.parse(packageSchema, JSON.parse(readFileSync('package.json', 'utf8')))
  const strangers = FILES.filter(({ room }) => room !== 'build').flatMap(({ file, imports }) =>
    imports
      .filter((address) => roomOf(file, address) === null && !dependencies[packageOf(address)])
      .map((address) => `${file} imports ${address}`),
  )
  expect(strangers).toEqual([])
})

describe('reading imports', () => {
  it.each([
    ['@/text/range', 'text'],
    ['../text/range', 'text'],
    ['./range', 'edition'],
    ['../../src/reader/page', 'reader'],
    ['/src/reader/page', 'reader'],
    ['../../test/support/small-edition', '..'],
    ['react', null],
    ['node:fs', null],
    ['@tanstack/react-query', null],
  ])('%s from src/edition/a.ts leads to %s', (address, room) => {
    expect(roomOf('src/edition/a.ts', address)).toBe(room)
  })

  it('sees the names that code uses, and not those it only writes about', () => {
    const code = [
      'const a = Date.now() + new Date() + Date.UTC(1) // window',
      "type A = { document: 'document' }",
      "const b = { document: 'document' }.document",
      'fetch(a, b)',
    ].join('\n')
    const names = namesIn('some.ts', code)
    expect(IMPURE.filter((name) => names.has(name))).toEqual(['fetch', 'Date.now', 'new Date()'])
  })
})

function sourceFile(file: string) {
  const code = readFileSync(file, 'utf8')
  return { file, code, room: file.split('/')[1] ?? '', imports: importsOf(file, code) }
}

/** The imports of a room's files that leave the room but not the program. */
function importsBetweenRooms(room: string) {
  return FILES.filter((source) => source.room === room).flatMap(({ file, imports }) =>
    imports.flatMap((address) => {
      const target = roomOf(file, address)
      return target === null || target === room ? [] : [{ file, address, target }]
    }),
  )
}

/** The room that `address` leads to from `file`; '..' outside src, null for a package. */
function roomOf(file: string, address: string): string | null {
  return pathOf(file, address)?.split('/')[0] ?? null
}

/** The path under src that `address` leads to from `file`; `null` for a package. */
function pathOf(file: string, address: string): string | null {
  const path = /^@\//.test(address)
    ? address.replace('@', 'src')
    : /^\.{1,2}(\/|$)/.test(address)
      ? join(dirname(file), address)
      : address.replace(/^\/(?=src\/)/, '')
  if (path === address) return null
  return relative('src', path)
}

/** `@scope/name/part` is of the package `@scope/name`. */
function packageOf(address: string): string {
  return /^(@[^/]+\/)?[^/]+/.exec(address)?.[0] ?? address
}

function mayUseReact(file: string, address: string): boolean {
  return [...REACT_BESIDES].some(
    ([place, allowed]) => file.startsWith(place) && allowed.test(address),
  )
}
