import { expect, it } from 'vitest'
import { parseRecordPlace, recordPlaceId } from '@/edition/record-place'

it('is read back from its address', () => {
  expect(parseRecordPlace(recordPlaceId('toll-1', 12))).toEqual({ id: 'toll-1', place: 12 })
  expect(parseRecordPlace('toll-1')).toEqual({ id: 'toll-1', place: null })
})

it.each(['', '.1', 'toll.', 'toll.0', 'toll.123', 'toll.1.2', 'Toll.1', 'toll.x'])(
  'is none where an address asks for %j',
  (asked) => {
    expect(parseRecordPlace(asked)).toBeNull()
  },
)
