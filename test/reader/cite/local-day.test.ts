import { expect, it } from 'vitest'
import { localDay } from '@/reader/cite/local-day'

it.each([
  [new Date(2026, 0, 2), '2026-01-02'],
  [new Date(2026, 10, 23, 23, 59), '2026-11-23'],
])('is that of the reader’s clock', (moment, day) => {
  expect(localDay(moment)).toBe(day)
})
