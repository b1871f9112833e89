import { describe, expect, it } from 'vitest'
import type { PictureContent } from '@/reader/picture/picture-content'
import { layoutPicture } from '@/reader/picture/picture-layout'
import { type PictureRun, wordsOf } from '@/reader/picture/picture-runs'
import { halfAsWide } from './letters'

function contentOf(words: string, changes: Partial<PictureContent> = {}): PictureContent {
  return {
    who: 'Alder Courier',
    roleOrDate: '3 May 2021',
    wordings: [{ label: null, runs: [plain(words)], pencil: 'red', from: 0 }],
    margin: 'blue',
    quoted: [],
    foot: 'news.example/read/alder/#p3',
    ...changes,
  }
}

function plain(words: string): PictureRun {
  return { words, look: 'plain' }
}

function layout(content: PictureContent) {
  return layoutPicture(content, halfAsWide)
}

/** The lines of the wordings, each with where it begins. */
function serifLines({ words }: ReturnType<typeof layout>) {
  return words.filter(({ font }) => font.family === 'serif' && font.weight === 400)
}

const SENTENCE = 'The bridge at Alder opened today, nine years after it was promised to the town. '

describe('the size of the words', () => {
  it.each([
    [1, 54],
    [5, 36],
    [8, 31],
    [12, 25],
  ])('for %i sentences is %i px', (sentences, size) => {
    expect(layout(contentOf(SENTENCE.repeat(sentences).trim())).size).toBe(size)
  })

  it('never falls under 24 px: what is longer is cut at a sentence', () => {
    const { size, shown } = layout(contentOf(SENTENCE.repeat(500).trim()))
    expect(size).toBeGreaterThanOrEqual(24)
    expect(shown.wordings.map(({ runs }) => wordsOf(runs).slice(-15))).toEqual([
      'to the town. …'.padStart(15),
    ])
  })

  it.each([
    ['one endless word', contentOf('x'.repeat(100_000))],
    ['an endless role', contentOf(SENTENCE, { roleOrDate: SENTENCE.repeat(100) })],
    ['an endless name', contentOf(SENTENCE, { who: SENTENCE.repeat(100) })],
    ['no words at all', contentOf('')],
  ])('leaves the foot free for %s', (_, content) => {
    const { words } = layout(content)
    const aboveFoot = words.filter(({ baseline }) => baseline !== 584)
    expect(Math.max(...aboveFoot.map(({ baseline }) => baseline))).toBeLessThan(520)
    expect(words.filter(({ baseline }) => baseline === 584)).toHaveLength(2)
  })
})

describe('words from left to right', () => {
  it('begin at the left, with a line in the left margin', () => {
    const set = layout(contentOf('A bridge opens.'))
    expect(serifLines(set).map(({ x, direction }) => [x, direction])).toEqual([[60, 'ltr']])
    expect(set.lines.filter(({ colour }) => colour === 'blue').map(({ x }) => x)).toEqual([32])
  })

  it('are in lines of about the same length', () => {
    const ends = serifLines(
      layout(contentOf('one two three four five six seven eight nine ten')),
    ).map(({ words }) => words)
    expect(ends).toEqual(['one two three four five', 'six seven eight nine ten'])
  })
})

describe('words from right to left', () => {
  const hebrew = 'הגשר נפתח היום'

  it('end at the right, with a line in the right margin', () => {
    const set = layout(contentOf(hebrew))
    const width = hebrew.length * 27
    expect(serifLines(set).map(({ x, direction }) => [x, direction])).toEqual([
      [1140 - width, 'rtl'],
    ])
    expect(set.lines.filter(({ colour }) => colour === 'blue').map(({ x }) => x)).toEqual([1164])
  })

  it('have their runs in order from the right', () => {
    const runs = [plain('הגשר '), plain('נפתח')]
    const set = layout(contentOf('', { wordings: [{ label: null, runs, pencil: 'red', from: 0 }] }))
    const [first, second] = serifLines(set)
    expect(first?.x).toBe(1140 - 5 * 27)
    expect(second?.x).toBe(1140 - 9 * 27)
  })
})

describe('two wordings', () => {
  const runs: PictureRun[] = [plain('It '), { words: 'took', look: 'pencilled' }, plain(' years.')]
  const both = contentOf('', {
    wordings: [
      { label: 'As printed', runs, pencil: 'red', from: 0 },
      { label: 'Official wording', runs, pencil: 'blue', from: 0 },
    ],
  })

  it('stand one above the other', () => {
    const { words } = layout(both)
    const order = words.toSorted((a, b) => a.baseline - b.baseline).map((placed) => placed.words)
    const [printed, official] = [order.indexOf('As printed'), order.indexOf('Official wording')]
    expect(printed).toBeGreaterThan(order.indexOf('Alder Courier'))
    expect(order.slice(printed + 1, printed + 4)).toEqual(['It ', 'took', ' years.'])
    expect(official).toBeGreaterThan(printed)
  })

  it('are pencilled under the words that differ, and have no line in the margin', () => {
    const { lines } = layout(both)
    const pencils = lines.filter(({ colour }) => colour !== 'rule')
    expect(pencils.map(({ colour, x, width }) => [colour, x, width])).toEqual([
      ['red', 60 + 3 * 27, 4 * 27],
      ['blue', 60 + 3 * 27, 4 * 27],
    ])
  })
})

describe('the address at the foot', () => {
  it('is set smaller when long, then cut with an ellipsis', () => {
    const addressed = (foot: string) =>
      layout(contentOf('Words.', { foot })).words.find(
        ({ baseline, x }) => baseline === 584 && x === 60,
      )
    expect(addressed('news.example/a/')).toMatchObject({
      words: 'news.example/a/',
      font: { size: 21 },
    })
    expect(addressed(`news.example/${'a'.repeat(80)}/`)?.font.size).toBe(18)
    const endless = addressed(`news.example/${'a'.repeat(900)}/`)
    expect(endless?.font.size).toBe(16)
    expect(endless?.words).toMatch(/^news\.example\/a+…$/)
  })
})
