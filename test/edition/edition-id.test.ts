import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { isId } from '@/edition/edition-id'
import { editionSchema } from '@/edition/edition-schema'
import { brokenEdition } from '../support/small-edition'

const ATTEMPTS = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab09-A_ é\n'), maxLength: 6 }),
  fc.nat({ max: 130 }).map((length) => 'a'.repeat(length)),
)

it('takes for an id exactly what the format takes for one', () => {
  fc.assert(
    fc.property(ATTEMPTS, (value) => {
      expect(isId(value)).toBe(v.safeParse(editionSchema, brokenEdition('id', value)).success)
    }),
    { numRuns: 500 },
  )
})
