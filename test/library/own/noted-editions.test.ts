import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lostEditions, notedEditions, noteGone, noteKept } from '@/library/own/noted-editions'

const FERRY = { id: 'ferry', title: 'The ferry at Alder' }
const BRIDGE = { id: 'bridge', title: 'The bridge at Alder' }

const kept = new Map<string, string>()
beforeEach(() =>
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, words: string) => kept.set(key, words),
  }),
)
afterEach(() => {
  kept.clear()
  vi.unstubAllGlobals()
})

it('misses what was kept and is not there, and not what was deleted', () => {
  for (const edition of [FERRY, BRIDGE]) noteKept(edition)
  expect(lostEditions(notedEditions(), [BRIDGE])).toEqual([FERRY])
  noteGone(['ferry'])
  expect(lostEditions(notedEditions(), [BRIDGE])).toEqual([])
})

it('does not miss what another window has kept or deleted while the database was read', () => {
  const empty = notedEditions()
  noteKept(FERRY)
  expect(lostEditions(empty, [])).toEqual([])
  const before = notedEditions()
  noteGone(['ferry'])
  expect(lostEditions(before, [])).toEqual([])
})

it.each(['2', '', '[{"id":1}]', '{"__proto__":{}}', 'null'])(
  'takes the database as it is where “%s” is noted',
  (noted) => {
    kept.set('lectern:own', noted)
    expect(lostEditions(notedEditions(), [FERRY])).toEqual([])
    expect(lostEditions(notedEditions(), [])).toEqual([FERRY])
  },
)

it('notes an edition once, its title cut', () => {
  for (const title of ['Old', 'New'.repeat(100)]) noteKept({ id: 'ferry', title })
  expect(notedEditions()).toEqual([{ id: 'ferry', title: 'New'.repeat(100).slice(0, 200) }])
})
