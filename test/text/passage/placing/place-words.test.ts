import { describe, expect, it } from 'vitest'
import { placeWords } from '@/text/passage/placing/place-words'
import { rangeOfWords, wordedText } from '@/text/passage/placing/worded-text'

const TEXT = [
  'The bridge at Alder opened on Monday after nine years of work. The mayor cut a ribbon, and some three hundred people walked across.',
  'Building it cost 40,000 crowns, twice what the council had planned. Floods in the second year washed away the first pillars. Engineers from the university had warned of floods, and nobody had listened to what they wrote about the river.',
  'A ferry will go on until winter. Its captain, Tom Reed, hasn’t counted how often he has crossed the river.',
].join('\n\n')

function placesIn(source: string, sought: string) {
  const text = wordedText(source)
  const { runs, places } = placeWords(text, wordedText(sought))
  const found = runs.map(({ words }) => {
    const { start, end } = rangeOfWords(text, words[0]?.there ?? 0, words.at(-1)?.there ?? 0)
    return source.slice(start, end)
  })
  return { found, places }
}

describe('sought words', () => {
  it.each([
    ['in a row', 'the mayor cut a ribbon', ['The mayor cut a ribbon']],
    ['in a row, across sentences', 'planned; floods in', ['planned. Floods in']],
    ['alone', 'Reed', ['Reed']],
    ['with an apostrophe of another shape', "hasn't counted", ['hasn’t counted']],
    [
      'with some left out',
      'Floods washed away the first pillars',
      ['Floods in the second year washed away the first pillars'],
    ],
    [
      'with one changed',
      'some three hundred children walked across',
      ['some three hundred people walked across'],
    ],
    [
      'in two places, in the other order',
      'A ferry will go on until winter. The bridge at Alder opened on Monday.',
      ['A ferry will go on until winter', 'The bridge at Alder opened on Monday'],
    ],
    [
      'in two places without a full stop',
      'a ferry will go on until winter the mayor cut a ribbon',
      ['A ferry will go on until winter', 'The mayor cut a ribbon'],
    ],
  ])('are found %s', (_how, sought, found) => {
    expect(placesIn(TEXT, sought)).toEqual({ found, places: 1 })
  })

  it.each(['', '…', 'zeppelin', 'two zeppelins over alpine glaciers'])(
    'are not found where they are not: “%s”',
    (sought) => {
      expect(placesIn(TEXT, sought).found).toEqual([])
    },
  )

  it('are counted where they stand several times', () => {
    expect(placesIn('It rains. It pours. It rains.', 'it rains').places).toBe(2)
  })

  it('are not sure where two places have them about as well', () => {
    const twice =
      'We promised a bridge of stone to the town in spring. It rained all summer long over every field and hill in that country. We promised a bridge of wood to the town in spring.'
    expect(placesIn(twice, 'We promised a bridge of glass to the town in spring').places).toBe(2)
  })
})

describe('a worded text', () => {
  it.each([
    ['aren’t we — they’re', ["aren't", 'we', "they're"]],
    ['1,200 of 3.5 and 7.', ['1,200', 'of', '3.5', 'and', '7']],
    ['the towns’ bells, a,b', ['the', 'towns', 'bells', 'a', 'b']],
    ['U.S.–UK', ['u', 's', 'uk']],
  ])('has the words of “%s”', (source, words) => {
    const { text, tokens } = wordedText(source)
    expect(
      Array.from(tokens.starts, (start, index) => text.slice(start, tokens.ends[index])),
    ).toEqual(words)
  })
})
