import { describe, expect, it } from 'vitest'
import { formatAddress, type Page, type ReaderAddress, type Target } from '@/address/reader-address'
import { isolated, read } from './read-address'

const FIRST: Page = { kind: 'first' }
const BRIDGE: Page = { kind: 'read', edition: 'alder-bridge' }
const LIBRARY: Page = { kind: 'library' }
const MINE: Page = { kind: 'mine', edition: 'alder-bridge' }
const UNKNOWN: Page = { kind: 'unknown' }

describe('the page', () => {
  it.each<[string, string, Page]>([
    ['/', '/', FIRST],
    ['/', '/index.html', FIRST],
    ['/', '/read/alder-bridge/', BRIDGE],
    ['/', '/read/alder-bridge', BRIDGE],
    ['/', '/read/alder-bridge/index.html', BRIDGE],
    ['/', '/library/', LIBRARY],
    ['/', '/library', LIBRARY],
    ['/', '/library/index.html', LIBRARY],
    ['/news/', '/news/', FIRST],
    ['/news/', '/news', FIRST],
    ['/news/', '/news/index.html', FIRST],
    ['/news/', '/news/read/alder-bridge/', BRIDGE],
    ['/news/', '/news/library/', LIBRARY],
    ['/', '/new/', { kind: 'new' }],
    ['/', '/new', { kind: 'new' }],
    ['/news/', '/news/new/index.html', { kind: 'new' }],
    ['/', '/mine/?id=alder-bridge', MINE],
    ['/news/', '/news/mine?id=alder-bridge', MINE],
    ['/', '/mine/?utm_source=x&id=alder-bridge&id=ferry', MINE],
    ['/', '/mine/', { kind: 'mine', edition: null }],
  ])('under %s, %s is understood', (base, path, page) => {
    expect(read(path, base)).toEqual({ address: { page, entity: null, target: null }, leftOut: [] })
  })

  it.each([
    ['/', '/read/', '/read/'],
    ['/', '/read/Alder/', '/read/Alder/'],
    ['/', '/read/alder--bridge/', '/read/alder--bridge/'],
    ['/', '/read/alder/more/', '/read/alder/more/'],
    ['/', '/read//alder/', '/read//alder/'],
    ['/', '/read/%E0%A4%A/', '/read/%E0%A4%A/'],
    ['/', '/read/br%C3%BCcke/', '/read/brücke/'],
    ['/', '/readindex.html', '/readindex.html'],
    ['/', '/library/alder/', '/library/alder/'],
    ['/', '/404.html', '/404.html'],
    ['/', `/read/${'a'.repeat(129)}/`, `/read/${'a'.repeat(53)}…`],
    ['/news/', '/', '/'],
    ['/news/', '/read/alder-bridge/', '/read/alder-bridge/'],
    ['/news/', '/newsread/alder-bridge/', '/newsread/alder-bridge/'],
  ])('under %s, %s is unknown', (base, path, shown) => {
    expect(read(path, base)).toEqual({
      address: { page: UNKNOWN, entity: null, target: null },
      leftOut: [isolated(shown)],
    })
  })
})

describe('an edition of the reader’s own', () => {
  it.each([
    ['/mine/?id=', 'id'],
    ['/mine/?id=Alder', 'id=Alder'],
    ['/mine/?id=__proto__&id=alder', 'id=__proto__'],
  ])('is none at %s, which says so', (path, shown) => {
    expect(read(path)).toEqual({
      address: { page: { kind: 'mine', edition: null }, entity: null, target: null },
      leftOut: [isolated(shown)],
    })
  })

  it('is named before what is chosen in it', () => {
    expect(formatAddress({ page: MINE, entity: 'ruth-hale', target: null }, '/')).toBe(
      '/mine/?id=alder-bridge&entity=ruth-hale',
    )
  })

  it('is not asked for by an id elsewhere', () => {
    expect(read('/library/?id=Alder').leftOut).toEqual([])
  })
})

describe('an edition that travels in the link', () => {
  const CARRIED = 'H4sIAAAA_-4'
  const page: Page = { kind: 'open', carried: CARRIED }

  it.each<[string, ReaderAddress]>([
    [`/open/#e=${CARRIED}`, { page, entity: null, target: null }],
    [`/open/#e=${CARRIED}&entity=ruth-hale`, { page, entity: 'ruth-hale', target: null }],
    [
      `/open/#e=${CARRIED}&marks=voices&at=quote-nine-years`,
      { page, entity: null, marks: 'voices', target: { kind: 'quote', id: 'nine-years' } },
    ],
    [
      `/open/#e=${CARRIED}&at=passage%3Dnine%2520years%26prefix%3Dtook`,
      { page, entity: null, target: { kind: 'passage', described: 'nine%20years&prefix=took' } },
    ],
  ])('%s has all in its fragment', (path, address) => {
    expect(read(path)).toEqual({ address, leftOut: [] })
    expect(formatAddress(address, '/')).toBe(path)
  })

  it('asks no host for anything: what stands before the fragment is passed over', () => {
    expect(read(`/open/?entity=ruth-hale&utm_source=x#e=${CARRIED}`)).toEqual({
      address: { page, entity: null, target: null },
      leftOut: [],
    })
  })

  it.each([
    ['/open/', []],
    ['/open/#', []],
    ['/open/#e=', []],
    [`/open/#e=${'a'.repeat(32_768)}`, []],
    [`/open/#p3`, []],
  ])('is none at %s', (path, leftOut) => {
    expect(read(path)).toEqual({
      address: { page: { kind: 'open', carried: null }, entity: null, target: null },
      leftOut,
    })
  })

  it.each([
    [`/open/#e=${CARRIED}&entity=Ruth`, 'entity=Ruth'],
    [`/open/#e=${CARRIED}&at=P3`, '#P3'],
  ])('is there at %s, which says what it did not understand', (path, shown) => {
    expect(read(path)).toEqual({
      address: { page, entity: null, target: null },
      leftOut: [isolated(shown)],
    })
  })
})

describe('the query', () => {
  it.each([
    ['?entity=ruth-hale', 'ruth-hale', []],
    ['?entity=ruth-hale&entity=residents', 'ruth-hale', []],
    ['?entity=&entity=ruth-hale', null, ['entity']],
    ['?entity=Ruth', null, ['entity=Ruth']],
    ['?entity=%E0%A4%A', null, ['entity=\uFFFD%A']],
    ['?entity=__proto__', null, ['entity=__proto__']],
    ['?utm_source=x&entity=ruth-hale&fbclid=y', 'ruth-hale', []],
    ['?Entity=ruth-hale', null, []],
    ['?', null, []],
    [`?entity=${'a'.repeat(128)}`, 'a'.repeat(128), []],
    [`?entity=${'a'.repeat(129)}`, null, [`entity=${'a'.repeat(52)}…`]],
    [`?x=${'b'.repeat(2560)}&entity=a`, 'a', []],
  ])('%s', (search, entity, leftOut) => {
    expect(read(`/${search}`)).toEqual({
      address: { page: FIRST, entity, target: null },
      leftOut: leftOut.map(isolated),
    })
  })
})

describe('the hash', () => {
  it.each<[string, Target]>([
    ['#executive-order', { kind: 'section', id: 'executive-order' }],
    ['#p1', { kind: 'paragraph', number: 1 }],
    ['#p4021', { kind: 'paragraph', number: 4021 }],
    ['#quote-nine-years', { kind: 'quote', id: 'nine-years' }],
    ['#event-opening', { kind: 'event', id: 'opening' }],
    ['#entity-ruth-hale', { kind: 'entity', id: 'ruth-hale' }],
    ['#entity-entity', { kind: 'entity', id: 'entity' }],
    ['#article', { kind: 'part', name: 'article' }],
    ['#quotes', { kind: 'part', name: 'quotes' }],
    ['#timeline', { kind: 'part', name: 'timeline' }],
    ['#entities', { kind: 'part', name: 'entities' }],
    ['#sources', { kind: 'part', name: 'sources' }],
    ['#passage=opened%20today', { kind: 'passage', described: 'opened%20today' }],
    ['#passage=a&start=4:~:text=a', { kind: 'passage', described: 'a&start=4' }],
    ['#p2:~:text=opened%20today', { kind: 'paragraph', number: 2 }],
  ])('%s is a place', (hash, target) => {
    expect(read(`/${hash}`)).toEqual({
      address: { page: FIRST, entity: null, target },
      leftOut: [],
    })
  })

  it.each(['#', '#:~:text=opened%20today', ''])('"%s" is none', (hash) => {
    expect(read(`/${hash}`)).toEqual({
      address: { page: FIRST, entity: null, target: null },
      leftOut: [],
    })
  })

  it.each([
    ['#p0', '#p0'],
    ['#p01', '#p01'],
    ['#p1234567', '#p1234567'],
    ['#quote-', '#quote-'],
    ['#quote-Nine', '#quote-Nine'],
    ['#event-a--b', '#event-a--b'],
    ['#contents', '#contents'],
    ['#passage=', '#passage='],
    ['#caf%C3%A9', '#café'],
    ['#%E0%A4%A', '#%E0%A4%A'],
    ['#%00%E2%80%AE%E2%81%A9gnp.exe', '#gnp.exe'],
    [`#p2:~:text=${'a'.repeat(9000)}`, `#p2:~:text=${'a'.repeat(48)}…`],
    [`#${'a'.repeat(9000)}`, `#${'a'.repeat(58)}…`],
    [`#${'🌉'.repeat(100)}`, `#${'🌉'.repeat(58)}…`],
  ])('%s is left out', (hash, shown) => {
    expect(read(`/${hash}`)).toEqual({
      address: { page: FIRST, entity: null, target: null },
      leftOut: [isolated(shown)],
    })
  })

  it('counts characters, not halves of them, where it cuts', () => {
    const [shown = ''] = read(`/#${'x'.repeat(40)}${'🌉'.repeat(40)}`).leftOut
    expect([...shown]).toHaveLength(62)
    expect(shown).not.toMatch(/\p{Surrogate}/u)
  })
})

describe('the part of the overview that a link shows', () => {
  it.each([
    ['?show=quotes', 'quotes', []],
    ['?show=gaps&utm_source=x', 'gaps', []],
    ['?show=everything', undefined, ['show=everything']],
    ['?show=quotes&entity=ruth-hale', undefined, []],
  ])('%s', (search, show, leftOut) => {
    const { address, leftOut: found } = read(`/${search}`)
    expect(address.show).toBe(show)
    expect(found).toEqual(leftOut.map(isolated))
  })

  it('is written where no entity is chosen', () => {
    const address: ReaderAddress = { page: FIRST, entity: null, target: null, show: 'notes' }
    expect(formatAddress(address, '/')).toBe('/?show=notes')
    expect(formatAddress({ ...address, entity: 'a' }, '/')).toBe('/?entity=a')
  })
})

describe('the record that a link opens', () => {
  it.each([
    ['?record=speech', { entity: null, record: 'speech' }, []],
    ['?record=said-1&show=quotes', { entity: null, record: 'said-1' }, []],
    ['?record=said-1.2', { entity: null, record: 'said-1.2' }, []],
    ['?record=said-1.0', { entity: null }, ['record=said-1.0']],
    ['?record=said-1.2.3', { entity: null }, ['record=said-1.2.3']],
    ['?record=speech&entity=ruth-hale', { entity: 'ruth-hale' }, []],
    ['?record=A%20B', { entity: null }, ['record=A B']],
    ['?record=', { entity: null }, ['record']],
  ])('%s', (search, expected, leftOut) => {
    const { address, leftOut: found } = read(`/${search}`)
    const { page: _, target: __, ...asked } = address
    expect(asked).toEqual(expected)
    expect(found).toEqual(leftOut.map(isolated))
  })

  it('is written where no entity is chosen, in place of a part of the overview', () => {
    const address: ReaderAddress = { page: FIRST, entity: null, target: null, record: 'speech' }
    expect(formatAddress(address, '/')).toBe('/?record=speech')
    expect(formatAddress({ ...address, show: 'quotes' }, '/')).toBe('/?record=speech')
    expect(formatAddress({ ...address, entity: 'a' }, '/')).toBe('/?entity=a')
  })
})

it('keeps a choice beside any number of parameters of others', () => {
  const others = Array.from({ length: 500 }, (_, n) => `utm_${n}=${'x'.repeat(n)}`).join('&')
  expect(read(`/?${others}&entity=ruth-hale&${others}#p3`)).toEqual({
    address: { page: FIRST, entity: 'ruth-hale', target: { kind: 'paragraph', number: 3 } },
    leftOut: [],
  })
})

describe('the marks that a link asks for', () => {
  it.each([
    ['/read/x/?marks=voices', 'voices', []],
    ['/read/x/?entity=a&marks=voices', 'voices', []],
    ['/read/x/?marks=everything', undefined, ['marks=everything']],
    ['/read/x/?marks=nothing&marks=voices', undefined, ['marks=nothing']],
  ])('reads %s', (path, marks, leftOut) => {
    const parsed = read(path)
    expect(parsed.address.marks).toBe(marks)
    expect(parsed.leftOut).toHaveLength(leftOut.length)
  })

  it('writes them behind the entity', () => {
    const address: ReaderAddress = {
      page: { kind: 'read', edition: 'x' },
      entity: 'a',
      target: null,
      marks: 'voices',
    }
    expect(formatAddress(address, '/')).toBe('/read/x/?entity=a&marks=voices')
  })
})
