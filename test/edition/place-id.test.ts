import { describe, expect, it } from 'vitest'
import { placeId, placeNamed } from '@/edition/place-id'

describe('the name of a place', () => {
  it.each(['quote', 'event', 'entity'] as const)('of a %s is read back', (kind) => {
    expect(placeNamed(placeId(kind, 'a-b-1'))).toEqual({ kind, id: 'a-b-1' })
  })

  it.each(['p5', 'quotes', 'entities', 'passage=quote-a', ''])('is not that of %s', (name) => {
    expect(placeNamed(name)).toBeNull()
  })
})
