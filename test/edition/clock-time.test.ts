import { expect, it } from 'vitest'
import { clockTime, secondOfDay } from '@/edition/clock-time'

it.each([
  ['2024-05-03T14:00:00Z', { hour: '14', minute: '00', second: '00', offset: 'Z' }],
  ['2024-05-03T09:30:05', { hour: '09', minute: '30', second: '05', offset: null }],
  ['2024-05-03T09:30:05+05:30', { hour: '09', minute: '30', second: '05', offset: '+05:30' }],
  ['2024-05-03T09:30:05-04', { hour: '09', minute: '30', second: '05', offset: '-04:00' }],
])('reads the time of %s', (edtf, time) => {
  expect(clockTime(edtf)).toEqual(time)
})

it.each([
  '2024-05-03',
  '2024-02-30T10:00:00Z',
  '2024-05-03T25:00:00Z',
  '2024-05-03T10:00:00Z/2024-05-03T11:00:00Z',
  `T10:00:00Z${'0'.repeat(100_000)}`,
])('finds none in %.60s', (edtf) => {
  expect(clockTime(edtf)).toBeNull()
})

it.each([
  ['2024-05-03T01:00:00Z', 3600],
  ['2024-05-03T01:00:01', 3601],
  ['2024-05-03T01:00:00+05:30', -16_200],
  ['2024-05-03T20:00:00-05', 90_000],
])('counts the seconds of %s in UTC: %d', (edtf, seconds) => {
  const time = clockTime(edtf)
  expect(time && secondOfDay(time)).toBe(seconds)
})
