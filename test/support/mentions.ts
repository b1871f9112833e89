import fc from 'fast-check'
import type { Edition, Mention } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'

/** Mentions anywhere in the edition's text, overlapping as they may, of its own entities. */
export function anyMentions({ article: { text }, entities }: Edition): fc.Arbitrary<Mention[]> {
  const mention = fc.record({
    id: fc.constant(''),
    range: fc.tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: 40 })),
    entities: fc.subarray(
      entities.map(({ id }) => id),
      { minLength: 1 },
    ),
    form: fc.constantFrom('name', 'role', 'pronoun', 'description'),
    basis: fc.constant({ kind: 'stated' as const }),
  })
  return fc.array(mention, { maxLength: 14 }).map((mentions) =>
    mentions.map(({ range: [start, length], ...rest }, index) => {
      const end = Math.min(text.length, start + length)
      return { ...rest, id: `m-${index}`, start, end, words: text.slice(start, end) }
    }),
  )
}

/** Whether two ranges share a unit; said here once more, so that no test relies on what it tests. */
export function touch(a: TextRange, b: TextRange): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end)
}
