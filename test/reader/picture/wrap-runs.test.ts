import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type StyledRun, wrapRuns } from '@/reader/picture/wrap-runs'
import { halfAsWide, run } from './letters'

function linesOf(width: number, ...runs: StyledRun[]) {
  return wrapRuns(runs, width, halfAsWide).map(({ pieces }) =>
    pieces.map(({ words }) => words).join(''),
  )
}

describe('lines', () => {
  it.each([
    ['end at spaces', 'one two three', ['one two', 'three']],
    ['end after a hyphen', 'so well-known', ['so well-', 'known']],
    ['do not end before a number’s sign', 'aaaaaaa -40', ['aaaaaaa', '-40']],
    ['end within a word that is too long', 'abcdefghijkl', ['abcdefgh', 'ijkl']],
    ['keep what is one letter together', `abcdefg${'e\u0301'}h`, ['abcdefg', 'e\u0301h']],
    ['end with a paragraph', 'one\n\ntwo', ['one', 'two']],
    ['are none for no words', '', []],
  ])('%s', (_, words, lines) => {
    expect(linesOf(80, run(words))).toEqual(lines)
  })

  it('go on through runs, and say where each piece stands', () => {
    const [first, second] = wrapRuns([run('one t'), run('wo three')], 80, halfAsWide)
    expect(first?.pieces.map(({ words, offset, width }) => [words, offset, width])).toEqual([
      ['one t', 0, 50],
      ['wo', 50, 20],
    ])
    expect(second?.pieces.map(({ words, offset }) => [words, offset])).toEqual([['three', 0]])
  })

  it('begin a new paragraph indented by the size of the letters', () => {
    const [first, second] = wrapRuns([run('one\n\ntwo')], 80, halfAsWide)
    expect([first?.pieces[0]?.offset, second?.pieces[0]?.offset]).toEqual([0, 20])
  })

  it('hold every letter once and in order, and none is too wide', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}[ -]?$/), { maxLength: 20 })
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (pieces, width) => {
        const lines = wrapRuns(pieces.map(run), width, halfAsWide)
        const set = lines.flatMap((line) => line.pieces.map((piece) => piece.words)).join('')
        expect(set.replaceAll(' ', '')).toBe(pieces.join('').replaceAll(' ', ''))
        expect(lines.every((line) => line.width <= width)).toBe(true)
      }),
    )
  })

  it('are found quickly in a hostile text', () => {
    wrapRuns([run('a'.repeat(3000)), run('- '.repeat(1500))], 1000, halfAsWide)
  })
})
