import { expect, it } from 'vitest'
import { isId } from '@/edition/edition-id'
import { freeId } from '@/library/own/free-id'

it.each([
  ['bridge', [], 'bridge'],
  ['bridge', ['bridge'], 'bridge-2'],
  ['bridge', ['bridge', 'bridge-2', 'bridge-4'], 'bridge-3'],
])('%s beside %j is %s', (id, taken, free) => {
  expect(freeId(id, new Set(taken))).toBe(free)
})

it.each(['a'.repeat(128), `${'a'.repeat(125)}-bc`])('a long one stays an id', (id) => {
  const free = freeId(id, new Set([id]))
  expect(free).not.toBe(id)
  expect(isId(free)).toBe(true)
})
