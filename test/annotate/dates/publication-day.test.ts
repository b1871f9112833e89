import { expect, it } from 'vitest'
import { publicationDay } from '@/annotate/dates/publication-day'
import { atOnce } from '@/annotate/pace'
import { read } from '@/annotate/reading/reading'

it.each([
  ['on a line of its own', 'Rain falls\n\nApril 4, 2024\n\nIt rained.', '2024-04-04'],
  ['behind the headline', 'Rain falls Thursday, April 4, 2024\n\nIt rained.', '2024-04-04'],
  ['before the first words', 'Rain falls\n\nThursday, April 4, 2024 It rained.', '2024-04-04'],
  ['with the time of day', 'Rain falls\n\n17 September 2025, 4.42pm\n\nIt rained.', '2025-09-17'],
  ['after what it is', 'Rain falls\n\nPublished: 4 April 2024\n\nIt rained.', '2024-04-04'],
  [
    'behind what a release is called',
    'GOVERNMENT\nNews release, 13 February 2025\n\nIt rained.',
    '2025-02-13',
  ],
  [
    'where a release says until when it is held back',
    'UNIVERSITY\n\nEmbargoed until Monday 16 November 2026, 00.01 GMT\n\nIt rained.',
    '2026-11-16',
  ],
])('is the date that stands %s', (_, text, day) => {
  expect(publicationDay(atOnce(read(text)))).toBe(day)
})

it.each([
  ['a sentence tells of', 'Rain falls\n\nIt rained on Thursday, April 4, 2024 in Berlin.'],
  ['has no weekday', 'Rain falls in the summer of 2023\n\nIt rained.'],
  ['a headline sets', 'Date set for trial: 5 May 2026\n\nIt rained.'],
  ['a headline speaks of', 'Release put off until 13 May 2026\n\nIt rained.'],
  ['a headline tells of', 'Dam that broke on 3 May 2021 is mended\n\nIt rained.'],
  ['stands far behind', `${'It rained.\n\n'.repeat(6)}Thursday, April 4, 2024 It rained.`],
])('is none that %s', (_, text) => {
  expect(publicationDay(atOnce(read(text)))).toBeNull()
})
