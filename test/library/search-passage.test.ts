import { expect, it } from 'vitest'
import { parsePassageOutcome } from '@/library/search-passage'
import { describePassage } from '@/text/passage/describe-passage'
import { findOrNear } from '@/text/passage/find-or-near'

const TEXT = 'The memo was signed in London.\n\nThe memo was signed in London. It rained.'

it.each([
  ['exact', TEXT, 4],
  ['similar', TEXT.replace('signed', 'sined'), 4],
  ['ambiguous', `So. ${TEXT}`.replace(' It rained.', ''), 4],
  ['gone', 'Nothing of it is here any more.', 4],
])('reads what a worker says of words that are %s', (_, now, start) => {
  const finding = findOrNear(now, describePassage(TEXT, { start, end: start + 15 }))
  expect(parsePassageOutcome(structuredClone(finding), now.length)).toEqual(finding)
})

const RANGE = { start: 2, end: 5 }

it.each([
  ['nothing', undefined],
  ['words', 'exact'],
  ['half of it', { found: { grade: 'exact', range: RANGE } }],
  ['an unknown grade', { found: { grade: 'sure', range: RANGE }, near: null }],
  [
    'a range beyond the text',
    { found: { grade: 'exact', range: { start: 2, end: 99 } }, near: null },
  ],
  [
    'a range that ends before it starts',
    { found: { grade: 'moved', range: { start: 5, end: 2 } }, near: null },
  ],
  ['no words that were', { found: { grade: 'similar', range: RANGE, now: 'x' }, near: null }],
  ['half a paragraph', { found: null, near: { number: 1.5, isSure: true } }],
])('does not take %s for a finding', (_, answer) => {
  expect(parsePassageOutcome(answer, 50)).toBeNull()
})
