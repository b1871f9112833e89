import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { describePassage } from '@/text/passage/describe-passage'
import { findPassage } from '@/text/passage/find-passage'
import type { Passage } from '@/text/passage/passage'

const lookalikeSchema = v.object({
  name: v.string(),
  before: v.array(v.string()),
  words: v.string(),
  /** Which of the places where the words stand is meant, from 1. */
  occurrence: v.number(),
  /** The paragraph that goes, from 0. */
  drop: v.number(),
})
type Lookalike = v.InferOutput<typeof lookalikeSchema>

const { cases: CASES } = v.parse(
  v.object({ cases: v.array(lookalikeSchema) }),
  JSON.parse(readFileSync('test/data/passage-lookalike.json', 'utf8')),
)

const FAR_AHEAD = Array.from({ length: 60 }, (_, n) => `On day ${n} the boats went out again.`)
const LIKE =
  'said, after many years in which nobody had asked, that the harbour was too small for such ships.'

describe.each([
  ['link', (passage: Passage) => passage],
  ['selector', withoutPrint],
  ['quotation alone', (passage: Passage) => withoutOffsets(withoutPrint(passage))],
] as const)('a %s to a sentence that is gone, where somebody else’s is like it', (_form, said) => {
  it.each(CASES)('is never sure: $name', (lookalike) => {
    expect(gradeWith('\n\n', lookalike, said)).toMatch(/^(?:doubtful|gone)$/)
  })

  it.each(CASES)('is never sure within one paragraph: $name', (lookalike) => {
    expect(gradeWith(' ', lookalike, said)).toMatch(/^(?:doubtful|gone)$/)
  })
})

describe('a link to words far from the one who said them', () => {
  it('is doubtful where the same words are left in another sentence of equal length', () => {
    const [hers, his] = [`Ada Lane ${LIKE}`, `Bob Hill ${LIKE}`]
    const passage = passageTo('harbour was too small', `It rained.\n\n${hers}\n\n${his}`)
    const after = `It rained.\n\n${his}`
    expect(findPassage(after, passage)).toEqual({
      grade: 'doubtful',
      range: rangeIn(after, 'harbour was too small'),
    })
  })

  it('is gone where they are left in another paragraph far away', () => {
    const [hers, his] = [`Ada Lane ${LIKE}`, `Bob Hill ${LIKE}`]
    const before = [hers, FAR_AHEAD.join(' '), his].join('\n\n')
    const passage = passageTo('harbour was too small', before)
    expect(findPassage([FAR_AHEAD.join(' '), his].join('\n\n'), passage)).toBeNull()
  })
})

function gradeWith(
  between: string,
  { before, words, occurrence, drop }: Lookalike,
  said: (passage: Passage) => Passage,
): string {
  const text = before.join(between)
  const start = Array.from({ length: occurrence }).reduce<number>(
    (from) => text.indexOf(words, from + 1),
    -1,
  )
  const passage = said(describePassage(text, { start, end: start + words.length }))
  const after = before.filter((_, index) => index !== drop).join(between)
  return findPassage(after, passage)?.grade ?? 'gone'
}

function withoutPrint({ paragraph: _, sentence: __, ...selector }: Passage): Passage {
  return selector
}

function withoutOffsets({ start: _, end: __, ...words }: Passage): Passage {
  return words
}

function passageTo(words: string, text: string): Passage {
  return describePassage(text, rangeIn(text, words))
}

function rangeIn(text: string, words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
