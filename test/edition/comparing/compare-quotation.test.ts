import { describe, expect, it } from 'vitest'
import { compareQuotation } from '@/edition/comparing/compare-quotation'
import type { Quotation } from '@/edition/edition-schema'
import { wordedText } from '@/text/passage/placing/worded-text'

const RECORD = [
  'Remarks of the mayor at the opening of the bridge.',
  'We began this work nine years ago, and we will not forget those who doubted it. The council spent 40 million on two pillars that the flood of March 2012 washed away. I thank Ada Brook and the engineers of the university for their patience.',
  'From today the bridge belongs to everybody who lives on either bank. No toll will ever be asked of anyone who walks across it, on this day or on any other day. The ferry goes on until winter, because its captain asked us not to send him away before the last leaf has fallen from the trees along the river.',
  'Thank you all for coming, and mind the ribbon.',
].join('\n\n')

const record = wordedText(RECORD)

/** A quotation printed in these parts, one after another. */
function printed(...parts: string[]): Quotation {
  return quotation('direct', parts)
}

function quotation(directness: Quotation['directness'], parts: readonly string[]): Quotation {
  let start = 0
  return {
    id: 'said',
    speakers: [],
    directness,
    parts: parts.map((words) => {
      const from = start
      start += words.length + 12
      return { start: from, end: from + words.length, words }
    }),
    cue: null,
    source: null,
    role: null,
    basis: { kind: 'stated' },
    about: [],
  }
}

function placed(said: Quotation, text = record) {
  const comparison = compareQuotation(said, text)
  if (!comparison) throw new Error('nothing was said')
  const { verdict, isSure, changedWords } = comparison
  return {
    verdict,
    isSure,
    changedWords,
    recorded: comparison.places.map(({ recorded }) =>
      text.source.slice(recorded.start, recorded.end),
    ),
  }
}

describe('a verdict', () => {
  it('is word for word, whatever the marks, the case and the interruption are', () => {
    const said = printed(
      '“From today, the bridge belongs',
      'to EVERYBODY — who lives on either bank,”',
    )
    expect(placed(said)).toEqual({
      verdict: 'word-for-word',
      isSure: true,
      changedWords: 0,
      recorded: ['From today the bridge belongs to everybody who lives on either bank'],
    })
  })

  it('is word for word, but of no clear place, where the words stand twice', () => {
    const twice = wordedText('We are glad. The band plays. We are glad.')
    expect(placed(printed('“We are glad.”'), twice)).toMatchObject({
      verdict: 'word-for-word',
      isSure: false,
      recorded: ['We are glad'],
    })
  })

  it('is shortened, where nothing but words of the record in between are missing', () => {
    expect(
      placed(printed('“No toll will ever be asked of anyone on this day or on any other day.”')),
    ).toEqual({
      verdict: 'shortened',
      isSure: true,
      changedWords: 0,
      recorded: [
        'No toll will ever be asked of anyone who walks across it, on this day or on any other day',
      ],
    })
  })

  it('is changed, with the number of words', () => {
    expect(
      placed(printed('“No fee will ever be asked of anybody who walks across it, on this day.”')),
    ).toMatchObject({ verdict: 'changed', changedWords: 2 })
  })

  it('is changed where a word is put in, or spelled otherwise', () => {
    expect(
      placed(printed('“The ferry happily goes on untill winter, because its captain asked us.”')),
    ).toMatchObject({ verdict: 'changed', changedWords: 2 })
  })

  it('is put together where sentences stand far apart, or in the other order', () => {
    const said = printed(
      '“No toll will ever be asked of anyone who walks across it. We began this work nine years ago.”',
    )
    expect(placed(said)).toEqual({
      verdict: 'put-together',
      isSure: true,
      changedWords: 0,
      recorded: [
        'No toll will ever be asked of anyone who walks across it',
        'We began this work nine years ago',
      ],
    })
  })

  it('is not found, with the nearest words, where most is said otherwise', () => {
    const said = printed(
      '“The crossing is from today the property of all people and belongs to everybody, rich or poor, north or south.”',
    )
    expect(placed(said)).toMatchObject({ verdict: 'not-found', isSure: false })
  })

  it('is not found, with no place at all, where nothing is like it', () => {
    expect(placed(printed('“Zeppelins carry parcels over alpine glaciers.”'))).toMatchObject({
      verdict: 'not-found',
      recorded: [],
    })
  })

  it.each(['“mind the rabbit”', '“doubters”', '“opening ribbon”'])(
    'is not found where few words are not the very same: %s',
    (words) => {
      expect(placed(printed(words)).verdict).toBe('not-found')
    },
  )
})

describe('what was left out', () => {
  it.each([
    ['“No toll will ever be asked … on this day or on any other day.”', 'ellipsis'],
    ['“No toll will ever be asked . . . on this day or on any other day.”', 'ellipsis'],
    ['“No toll will ever be asked [by the town] on this day or on any other day.”', 'ellipsis'],
    ['“No toll will ever be asked on this day or on any other day.”', 'none'],
  ] as const)('is told with whether it shows: %s', (words, shown) => {
    expect(compareQuotation(printed(words), record)).toMatchObject({
      verdict: 'shortened',
      cuts: [{ words: 'of anyone who walks across it', count: 6, shown }],
    })
  })

  it('may be between two parts', () => {
    const said = printed('“No toll will ever be asked,”', '“on this day or on any other day.”')
    expect(compareQuotation(said, record)?.cuts).toMatchObject([{ shown: 'interruption' }])
  })

  it('is where the print shows it, if it may be there as well as elsewhere', () => {
    const text = wordedText('We paid for it, and that is all of it. We will go on.')
    const said = printed('“We paid for it,”', '“We will go on.”')
    expect(compareQuotation(said, text)?.cuts).toMatchObject([
      { words: 'and that is all of it', shown: 'interruption' },
    ])
  })

  it('is nothing where a letter stands in brackets', () => {
    expect(placed(printed('“[N]o toll will ever be asked of anyone.”')).verdict).toBe(
      'word-for-word',
    )
  })
})

describe('what differs', () => {
  it.each([
    ['number', '“The council spent 14 million on two pillars that the flood washed away.”', '40'],
    ['name', '“I thank Ada Brooks and the engineers of the university for patience.”', 'Brook'],
    ['date', '“on two pillars that the flood of April 2012 washed away.”', 'March'],
  ])('says a %s first', (telling, words, recorded) => {
    const [first] = compareQuotation(printed(words), record)?.differences ?? []
    expect(first).toMatchObject({ telling, recorded })
  })

  it('says that a “not” was left out', () => {
    const said = printed(
      '“We began this work nine years ago, and we will forget those who doubted it.”',
    )
    expect(compareQuotation(said, record)).toMatchObject({
      verdict: 'shortened',
      cuts: [{ telling: 'negation', words: 'not', shown: 'none' }],
    })
  })

  it('points at the printed words in the article', () => {
    const said = printed('“From today the bridge', 'belongs to everybody”')
    const [place] = compareQuotation(said, record)?.places ?? []
    expect(place?.printed).toEqual({ start: 1, end: 34 + 20 })
  })
})

describe('which words count', () => {
  it('takes of a mixed quotation those in quotation marks', () => {
    const said = quotation('mixed', [
      'that the toll was abolished and',
      '“the ferry goes on until winter”',
    ])
    expect(placed(said)).toMatchObject({ verdict: 'word-for-word' })
  })

  it('says nothing of reported words that are not there', () => {
    const said = quotation('indirect', ['that zeppelins would carry parcels over the glaciers'])
    expect(compareQuotation(said, record)).toBeNull()
  })

  it('finds reported words where the record has them', () => {
    const said = quotation('indirect', ['the bridge belongs to everybody who lives on any bank'])
    expect(placed(said)).toMatchObject({ verdict: 'changed', changedWords: 1 })
  })

  it('says nothing where there are no words', () => {
    expect(compareQuotation(printed('“…”'), record)).toBeNull()
  })
})

it('takes its time neither over long words nor over a hostile record', () => {
  const long = printed(`“${'we will not '.repeat(2000)}”`)
  const started = performance.now()
  expect(compareQuotation(long, wordedText('we will never '.repeat(5000)))).not.toBeNull()
  expect(performance.now() - started).toBeLessThan(8000)
})
