import { expect, it } from 'vitest'
import { parseSpeed } from '@/reader/aloud/speeds'

it.each([
  ['0.75', 0.75],
  ['1', 1],
  ['2', 2],
  [null, 1],
  ['', 1],
  ['3', 1],
  ['1.0', 1],
  ['fast', 1],
])('reads %j as %d', (kept, speed) => {
  expect(parseSpeed(kept)).toBe(speed)
})
