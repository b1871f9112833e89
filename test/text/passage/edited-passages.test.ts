import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { describePassage } from '@/text/passage/describe-passage'
import { findPassage } from '@/text/passage/find-passage'
import type { FoundPassage, Passage } from '@/text/passage/passage'
import { bracketed, unbracketed } from '../../support/brackets'

const caseSchema = v.object({
  found: v.picklist(['exact', 'moved', 'doubtful', 'similar', 'ambiguous', 'gone']),
  as: v.picklist(['link', 'selector', 'words']),
  edit: v.string(),
  before: v.string(),
  after: v.string(),
})
type Case = v.InferOutput<typeof caseSchema>

/** Each stands close to where the search would decide otherwise (see test/data/README.md). */
const CASES = v.parse(
  v.array(caseSchema),
  JSON.parse(readFileSync('test/data/edited-passages.json', 'utf8')),
)

describe.each([
  ['exact', 'found exactly'],
  ['moved', 'found elsewhere'],
  ['doubtful', 'found where its sentence is not the same'],
  ['similar', 'found though it changed'],
  ['ambiguous', 'one of several'],
] as const)('a passage that is %s: %s', (grade, _said) => {
  it.each(CASES.filter((edited) => edited.found === grade))('a $as with $edit', (edited) => {
    const { text, range } = unbracketed(edited.after)
    expect(told(found(edited), edited.after)).toEqual([grade, bracketed(text, range)])
  })
})

describe('a passage that is gone', () => {
  it.each(CASES.filter(({ found }) => found === 'gone'))('a $as with $edit', (edited) => {
    expect(found(edited)).toBeNull()
  })
})

function found({ before, after, as }: Case): FoundPassage | null {
  const { text, range } = unbracketed(before)
  return findPassage(unbracketed(after).text, saidBy(as, describePassage(text, range)))
}

/** What a link of ours says of a passage; a W3C selector; one that has no offsets. */
function saidBy(as: Case['as'], passage: Passage): Passage {
  if (as === 'link') return passage
  const { paragraph: _, sentence: __, ...selector } = passage
  if (as === 'selector') return selector
  const { start: ___, end: ____, ...words } = selector
  return words
}

/** The grade and where, in brackets: of several places the likeliest. */
function told(result: FoundPassage | null, after: string): readonly [string, string] | null {
  if (result === null) return null
  const { text, range } = unbracketed(after)
  const [likeliest = range] = result.grade === 'ambiguous' ? result.ranges : [result.range]
  return [result.grade, bracketed(text, likeliest)]
}
