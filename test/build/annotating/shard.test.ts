import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf, parseShard } from '@/build/annotating/shard'

describe('shards', () => {
  it('have each item once between them', () => {
    const lists = fc.array(fc.integer())
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 40 }), (items, of) => {
        const indices = items.map((_, index) => index)
        const all = Array.from({ length: of }, (_, at) => parseShard(`${at + 1}/${of}`))
        const taken = all.flatMap((shard) => (shard === null ? [] : itemsOf(shard, indices)))
        expect(taken.toSorted((a, b) => a - b)).toEqual(indices)
      }),
    )
  })

  it('are not read from a long hostile string', () => {
    expect(parseShard(`${'1'.repeat(100_000)}/${'2'.repeat(100_000)}`)).toBeNull()
  })
})
