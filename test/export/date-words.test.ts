import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatDate, formatDateShort } from '@/export/date-words'

it.each([
  ['2023-10-30', '30 October 2023', '30 Oct 2023'],
  ['2024-02-07/2024-02-08', '7–8 February 2024', '7–8 Feb 2024'],
  ['2023-10-30/2023-11-02', '30 October – 2 November 2023', '30 Oct – 2 Nov 2023'],
  ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024', '30 Dec 2023 – 2 Jan 2024'],
  ['2024-02-07/2024-02-07', '7 February 2024', '7 Feb 2024'],
  ['2024-11', 'November 2024', 'Nov 2024'],
  ['2024-10/2024-11', 'October–November 2024', 'Oct–Nov 2024'],
  ['2024-12/2025-01', 'December 2024 – January 2025', 'Dec 2024 – Jan 2025'],
  ['2024-12~', 'about December 2024', 'about Dec 2024'],
  ['2024-12-01?', 'perhaps 1 December 2024', 'perhaps 1 Dec 2024'],
  ['2024%', 'perhaps about 2024', 'perhaps about 2024'],
  ['2024', '2024', '2024'],
  ['2023/2024', '2023–2024', '2023–2024'],
  ['2023/2024-05', '2023 – May 2024', '2023 – May 2024'],
  ['2024-10~/2024-11', 'about October 2024 – November 2024', 'about Oct 2024 – Nov 2024'],
  ['2024-10/2024-11?', 'October 2024 – perhaps November 2024', 'Oct 2024 – perhaps Nov 2024'],
  ['2024-21', 'spring 2024', 'spring 2024'],
  ['2024-22', 'summer 2024', 'summer 2024'],
  ['2024-23', 'autumn 2024', 'autumn 2024'],
  ['2024-24', 'winter 2024', 'winter 2024'],
  ['199X', 'the 1990s', 'the 1990s'],
  ['20XX', '2000–2099', '2000–2099'],
  ['2024-10-XX', 'October 2024', 'Oct 2024'],
  ['2024-XX', '2024', '2024'],
  ['0044-03-15', '15 March 44', '15 Mar 44'],
  ['2024-04-01T10:00:00Z', '1 April 2024, 10:00 UTC', '1 Apr 2024, 10:00 UTC'],
  ['2024-04-01T10:00:05', '1 April 2024, 10:00:05', '1 Apr 2024, 10:00:05'],
  ['2024-04-01T10:00:00-04', '1 April 2024, 10:00 UTC-04:00', '1 Apr 2024, 10:00 UTC-04:00'],
  [
    '2024-04-01T10:00:00Z/2024-04-01T12:30:00Z',
    '1 April 2024, 10:00–12:30 UTC',
    '1 Apr 2024, 10:00–12:30 UTC',
  ],
  [
    '2024-04-01T10:00:00/2024-04-02',
    '1 April 2024, 10:00 – 2 April 2024',
    '1 Apr 2024, 10:00 – 2 Apr 2024',
  ],
  ['2024-04-01T10:00:00Z/..', 'from 1 April 2024, 10:00 UTC', 'from 1 Apr 2024, 10:00 UTC'],
  ['2024-04-04/..', 'from 4 April 2024', 'from 4 Apr 2024'],
  ['2024-02/', 'from February 2024, end unknown', 'from Feb 2024, end unknown'],
  ['../2024-04-04', 'until 4 April 2024', 'until 4 Apr 2024'],
  ['/2024~', 'until about 2024, start unknown', 'until about 2024, start unknown'],
])('%s is written %s', (edtf, long, short) => {
  expect(formatDate(edtf)).toBe(long)
  expect(formatDateShort(edtf)).toBe(short)
})

it.each(['', '2024-02-30', '[2023, 2024]', 'last Monday', '/', '2024/../..'])(
  'gives back %j, which it cannot read',
  (words) => {
    expect(formatDate(words)).toBe(words)
    expect(formatDateShort(words)).toBe(words)
  },
)

it('never throws and never writes half a date', () => {
  const pieces = fc.constantFrom(
    '2024',
    '-02',
    '-21',
    '-07',
    '/',
    '..',
    '~',
    '?',
    'X',
    'T10:00:00Z',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      expect(formatDate(parts.join(''))).not.toMatch(/undefined|NaN|null/)
    }),
  )
})
