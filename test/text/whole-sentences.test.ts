import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '@/text/sentences'
import { sentenceEnds, wholeSentences } from '@/text/whole-sentences'

/** Fails unless sentences end where `|` stands and nowhere else. */
function expectCuts(marked: string): void {
  const text = marked.replaceAll('|', '')
  const found = wholeSentences(text).map(({ start, end }) => text.slice(start, end))
  expect(found.join('|')).toBe(marked)
}

describe('one sentence goes on', () => {
  it.each([
    ['after a country', 'The U.S. Department of Commerce and the U.K. Treasury met.'],
    ['after an initial', 'Gina M. Raimondo met J. K. Rowling.'],
    ['after a title', 'She met Mr. Smith, Mrs. Jones, Dr. No and St. John.'],
    ['after an hour', 'It ends at 5 p.m. Tuesday and began at 9 a.m. today.'],
    ['after an example', 'Some, e.g. Alder, and one, i.e. Elm, came.'],
    ['between rivals', 'It was Alder vs. Elm.'],
    ['before a number', 'It is No. 10 of Jan. 5, see Fig. 2.'],
    ['after a title in marks', 'She met (Dr. No) and “Mr. Bones”.'],
    ['in a small letter', 'Ours is Acme Inc. and yours is not.'],
    ['in a small letter after a quotation', '“Why?” he asked.'],
    ['in a small letter after marks', 'They came (all of them!) “and stayed”.'],
    ['in another alphabet', 'А. С. Пушкин писал.'],
  ])('%s', (_where, text) => expectCuts(text))
})

describe('the ends of sentences', () => {
  it.each([
    ['One. |Two? |Three', 3],
    ['“One,” he said. |“Two.”', 2],
    ['“One.” |“Two.”', 2],
    ['The U.S. Department met at 9.30 a.m. today', 1],
    ['Wait... |What?! |Yes!', 3],
    ['no end', 1],
    ['We thank Mr. Smith. |He came.', 2],
  ])('%s', (marked, count) => {
    const pieces = marked.split('|')
    const ends = sentenceEnds(pieces.join(''))
    expect(ends).toHaveLength(count)
    let start = 0
    expect(ends).toEqual(
      pieces.map((piece) => {
        start += piece.length
        return start - (piece.length - piece.trimEnd().length)
      }),
    )
  })
})

describe('a sentence ends', () => {
  it.each([
    ['at a country before a word that begins one', 'He lives in the U.S. |She does not.'],
    ['at an hour before a word that begins one', 'We met at 5 p.m. |The talks went on.'],
    ['at a country before a quotation', 'He left the U.S. |“We are glad,” she said.'],
    ['at a country that ends a quotation', '“He left the U.S.” |Ruth Hale stayed.'],
    ['at No, which no number follows', 'He said no. |Nobody left.'],
    ['at a word like a month', 'It will not mar. |Nothing does.'],
    ['at a firm', 'Ours is Acme Inc. |Yours is not.'],
    ['at letters that are no initial', 'It was NATO. |It was 4B. |Hale left.'],
    ['at other marks', 'Who is Mr.? |Hale! |Elm… |Oak.'],
    ['at a paragraph', 'By Ruth M.\n\n|and others\n\n|It rained.'],
    ['at a wide full stop', '雨が降った。|私たちは残った。'],
  ])('%s', (_where, marked) => expectCuts(marked))
})

it('cuts where `sentences` does, covers whatever text once and ends with each paragraph', () => {
  const unit = fc.constantFrom('a', 'U.S.', 'Mr.', 'M.', 'The', '. ', ' ', '\n', '\n\n', '”', '。')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const whole = wholeSentences(text)
      const parts = sentences(text)
      expect(whole.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      for (const { start, paragraph } of whole) {
        expect(parts).toContainEqual(expect.objectContaining({ start, paragraph }))
      }
      expect(whole.at(-1)?.paragraph).toBe(parts.at(-1)?.paragraph)
    }),
    { numRuns: 500 },
  )
})

it.each([' ', '. ', 'M. ', 'a.b.', 'U.S. ', '“'])('is done at once with nothing but %j', (unit) => {
  wholeSentences(unit.repeat(400_000))
})
