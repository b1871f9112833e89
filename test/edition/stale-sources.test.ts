import { expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { staleSources } from '@/edition/stale-sources'
import { smallEdition } from '../support/small-edition'

it.each([
  { months: 6, today: '2026-11-23', stale: ['2026-01-31', '2026-05-22'] },
  { months: 0, today: '2026-11-23', stale: ['2026-01-31', '2026-05-22', '2026-05-23'] },
  { months: 1, today: '2026-03-31', stale: ['2026-01-31'] },
  { months: 12, today: '2027-01-31', stale: [] },
])('lists what was checked more than $months months before $today', ({ months, today, stale }) => {
  const edition = checkedOn(['2026-05-23', '2026-01-31', '2026-05-22'])
  expect(staleSources(edition, months, today).map(({ checked }) => checked)).toEqual(stale)
})

it('takes the last day of a month that has no such day', () => {
  const edition = checkedOn(['2024-02-29', '2024-02-28'])
  expect(staleSources(edition, 1, '2024-03-31').map(({ checked }) => checked)).toEqual([
    '2024-02-28',
  ])
})

function checkedOn(days: readonly string[]): Edition {
  const [source] = smallEdition.sources
  if (!source) throw new Error('The small edition has no source')
  return {
    ...smallEdition,
    sources: days.map((checked, at) => ({ ...source, id: `source-${at}`, checked })),
  }
}
