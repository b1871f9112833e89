import { expect, it } from 'vitest'
import { titleOfRecord } from '@/editor/records/record-draft'

it.each([
  [
    'UNIVERSITY OF ALDER\nPRESS RELEASE\n\nEmbargoed until Monday 16 November 2026\n\nOne bad night is enough\n\nBees lose their way.',
    'One bad night is enough',
  ],
  [
    'GOVERNMENT\nNews release, 13 February 2025\n\nStatement on the ferries\n\nToday she said:',
    'Statement on the ferries',
  ],
  ['Neighbours!\n\nIt took nine years.', 'Neighbours!'],
  ['It took nine years, as all of you know.\n\nWe are glad.', ''],
  ['', ''],
])('of %j the title is %j', (text, title) => {
  expect(titleOfRecord(text)).toBe(title)
})
