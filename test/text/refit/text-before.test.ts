import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WordRange } from '@/text/range'
import { textBefore } from '@/text/refit/text-before'

const TEXT = [
  'The bridge at Alder opened on Monday after nine years of work.',
  'The mayor, Ruth Hale, cut a ribbon, and some three hundred people walked across.',
  'A ferry will go on until winter. Its captain, Tom Reed, has crossed eighty thousand times.',
].join('\n\n')

describe('the text before', () => {
  it('is what the ranges hold', () => {
    const halves = [range(TEXT.slice(0, 100)), range(TEXT.slice(60))]
    expect(textBefore(halves, 'Something else.', TEXT.length)).toBe(TEXT)
  })

  it.each([
    ['nothing changed', 'nine years', 'nine years'],
    ['a word was put in', 'nine years', 'nine long years'],
    ['a sentence was put in', 'The mayor', 'It rained all day and nobody minded. The mayor'],
    [
      'a paragraph was cut out',
      'The bridge at Alder opened on Monday after nine years of work.\n\n',
      '',
    ],
    ['the beginning of a paragraph was rewritten', 'A ferry will', 'Two ferries shall'],
    ['two paragraphs became one', 'of work.\n\nThe mayor', 'of work. The mayor'],
  ])('has the blank lines that no range holds, where %s', (_name, words, now) => {
    const ranges = TEXT.split('\n\n').map(range)
    expect(textBefore(ranges, TEXT.replace(words, now), TEXT.length)).toBe(TEXT)
  })

  it.each([
    ['nothing changed', 'nine years', 'nine years'],
    ['a word was put in before', 'nine years', 'nine very long years'],
    [
      'a paragraph was put in before',
      'The mayor',
      'It rained all day and nobody minded.\n\nThe mayor',
    ],
    ['a sentence was cut out before', 'A ferry will go on until winter. ', ''],
  ])('has what stands between few ranges, where %s', (_name, words, now) => {
    const known = ['Ruth Hale', 'some three hundred people', 'Tom Reed', 'eighty thousand'].map(
      range,
    )
    const found = textBefore(known, TEXT.replace(words, now), null)
    const at = TEXT.indexOf('Ruth Hale')
    const end = TEXT.indexOf(' walked across.')
    expect(found.slice(at, end)).toBe(TEXT.slice(at, end))
    const last = TEXT.indexOf('Tom Reed')
    expect(found.slice(last)).toBe(TEXT.slice(last))
  })

  it('guesses nothing from a few words that stand elsewhere by chance', () => {
    const known = [range('bridge'), range('Alder'), range('Tom')]
    const after = TEXT.replace('Tom Reed', 'Ann Reed').replace('A ferry', 'Tom has a ferry that')
    const found = textBefore(known, after, null)
    expect(found.slice(0, 100)).toBe(TEXT.slice(0, 100))
    expect(found.slice(range('Tom').start)).toMatch(/^Tom Reed|^Tom /)
  })

  it('makes no known word longer with what is put beside it', () => {
    const after = TEXT.replace('Hale', 'Halexy')
    const known = [range('mayor'), range('Hale'), range('three hundred people')]
    expect(textBefore(known, after, null)).toMatch(/Hale(?![\p{L}])/u)
  })
})

it('holds every range where it says, whatever the texts', () => {
  const text = fc.array(fc.constantFrom('a ', 'memo ', 'the ', '. ', '🌉', '\n\n'), {
    minLength: 1,
  })
  const texts = fc.tuple(text, text).map((pair) => pair.map((words) => words.join('')))
  const cuts = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })), { maxLength: 8 })
  fc.assert(
    fc.property(texts, cuts, fc.boolean(), ([before = '', after = ''], cuts, isWhole) => {
      const ranges = cuts
        .map(([start, length]) => ({ start, end: Math.min(before.length, start + length) }))
        .filter(({ start, end }) => start < end)
        .map(({ start, end }) => ({ start, end, words: before.slice(start, end) }))
      const found = textBefore(ranges, after, isWhole ? before.length : null)
      for (const { start, end, words } of ranges) expect(found.slice(start, end)).toBe(words)
      if (isWhole) expect(found).toHaveLength(before.length)
    }),
    { numRuns: 500 },
  )
})

it('is done at once with a long text of which little is known', () => {
  const words = 'The mayor said that the bridge at Alder would open. '.repeat(12_000)
  const ranges = Array.from({ length: 5000 }, (_, n) => {
    const start = n * 104
    return { start, end: start + 9, words: words.slice(start, start + 9) }
  })
  expect(textBefore(ranges, `Well. ${words}`, null)).toContain('The mayor said')
})

function range(words: string): WordRange {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, words }
}
