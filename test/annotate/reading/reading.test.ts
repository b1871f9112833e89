import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '@/annotate/pace'
import { read } from '@/annotate/reading/reading'

describe('tokens', () => {
  // A stroke stands between tokens.
  it.each([
    'Gina|Raimondo|’s|aides|,|O’Neill|’s|and|the|dogs|’|own|.',
    'The|U.S.|-|led|talks|at|8.30|a.m.|cost|$|1,000.50|in|Winston-Salem|,|N.C.',
    'AT&T|Inc.|sued|Kim|Jong-un|…|and|amazon.com|(|twice|)|.',
    'J.|K.|Rowling|,|Dr.|No|,|Mr.|Smith|and|I|.',
    "Trump|'s|aides",
    'A|snowman|☃️|is|🙂|here|..|now|...',
    '東|京|and|Владимир|Путин',
  ])('cuts %j', (marked) => {
    const parts = marked.split('|')
    const text = parts.join(' ').replaceAll(/ (?=[’-]|led\b)/g, '')
    expect(wordsOf(text)).toEqual(parts)
  })

  it('cuts off a possessor and a hyphened ending without a space', () => {
    expect(wordsOf('London-based Smith’s "U.S.-backed" Al-Shabaab')).toEqual([
      'London',
      '-',
      'based',
      'Smith',
      '’s',
      '"',
      'U.S.',
      '-',
      'backed',
      '"',
      'Al-Shabaab',
    ])
  })

  it('have keys in small letters with straight marks', () => {
    expect(atOnce(read('O’Neill‑Smith')).tokens.map(({ key }) => key)).toEqual(["o'neill-smith"])
  })

  it('take time that grows with a hostile text', () => {
    for (const unit of [
      'a',
      '.',
      "a'",
      'A.',
      'A-',
      '-',
      '\u0301',
      '🙂',
      '\0',
      '東',
      ' \n',
      '"',
      'a&',
      '1,',
    ]) {
      const text = unit.repeat(200_000 / unit.length)
      const start = performance.now()
      atOnce(read(text))
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(5000)
    }
  })
})

describe('sentences', () => {
  // A stroke stands between sentences.
  it.each([
    'Mr. Smith of the U.S. Senate left.| He did.',
    'She works for Apple Inc.| The firm is in the U.S.| It pays.',
    '“It rained,” he said.| “Why?” she asked.| “No!| Never!”| They left.',
    'At 8 a.m. Monday J. K. Rowling met Dr. Noh.| “Fine.”',
    'It grew 1.5 per cent… and fell.| Then it ended.',
    'No. 10 said so.| (They agreed.)| [All of them.]| 5 left.',
    '雨が降った。|私たちは残った。',
  ])('end where they end in %j', (marked) => {
    const parts = marked.split('|')
    expect(sentencesOf(parts.join(''))).toEqual(parts.map((part) => part.trim()))
  })

  it('end with a headline, a bullet and a blank line, and not where a line is folded', () => {
    const text =
      'Talks end\nThe Commerce Secretary met her counterpart in the city of\nLondon and left.\n• One\n• Two\n\nThen'
    expect(sentencesOf(text)).toEqual([
      'Talks end',
      'The Commerce Secretary met her counterpart in the city of\nLondon and left.',
      '• One',
      '• Two',
      'Then',
    ])
  })
})

describe('paragraphs', () => {
  it.each([
    ['April 4, 2024', 'dateline'],
    ['Friday, July 21, 2017', 'dateline'],
    ['By Jane Doe and John Roe', 'byline'],
    ['Image: Jane Doe.', 'credit'],
    ['• One\n• Two', 'list'],
    ['What happens next', 'cross-head'],
    ['They left.', null],
    ['No, no. I --', null],
    ['-- and they --', null],
    ['In the end —', null],
    ['In May 2024 they left the city.', null],
  ])('%j looks like %j', (words, guess) => {
    expect(
      atOnce(read(`Talks end in London\n\n${words}`)).paragraphs.map((it) => it.guess),
    ).toEqual(['headline', guess])
  })

  it.each(['by A', 'May ', ' ', '* ', '1', 'image', 'Monday, ', '"', '\n* '])(
    'are looked at in no time when full of %j',
    (unit) => {
      const start = performance.now()
      for (let i = 0; i < 200; i++) atOnce(read(unit.repeat(200 / unit.length)))
      atOnce(read(unit.repeat(200_000 / unit.length)))
      expect(performance.now() - start).toBeLessThan(5000)
    },
  )
})

it('covers all visible characters of whatever text, in order, and knows where each token stands', () => {
  const unit = fc.constantFrom(
    'a',
    'A',
    '.',
    "'s",
    ' ',
    '\n',
    '\n\n',
    '”',
    '。',
    '-',
    '\ud83d',
    '7',
  )
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const reading = atOnce(read(text))
      const covered = reading.tokens.map(({ start, end }) => text.slice(start, end)).join('')
      expect(covered).toBe(text.replaceAll(/\s/g, ''))
      reading.tokens.forEach((token, index) => {
        const sentence = reading.sentences[token.sentence]
        const paragraph = reading.paragraphs[token.paragraph]
        for (const whole of [sentence, paragraph]) {
          expect(whole?.firstToken).toBeLessThanOrEqual(index)
          expect(whole?.endToken).toBeGreaterThan(index)
          expect(whole?.start).toBeLessThanOrEqual(token.start)
          expect(whole?.end).toBeGreaterThanOrEqual(token.end)
        }
      })
    }),
    { numRuns: 1000 },
  )
})

function wordsOf(text: string): string[] {
  return atOnce(read(text)).tokens.map(({ start, end }) => text.slice(start, end))
}

function sentencesOf(text: string): string[] {
  return atOnce(read(text)).sentences.map(({ start, end }) => text.slice(start, end))
}
