import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyChange,
  type Change,
  changeOf,
  composeChanges,
  invertChange,
  mapOffset,
  mapRange,
} from '@/text/change'
import type { TextRange } from '@/text/range'
import { bracketed } from '../support/brackets'
import { edited } from '../support/edited'

describe('a change', () => {
  it.each([
    ['they {signed→sign} the memo', 'they sign the memo'],
    ['{→so, }they signed', 'so, they signed'],
    ['they signed{→ it}', 'they signed it'],
    ['they {had →}signed', 'they signed'],
    ['{all of it→}', ''],
    ['{→a}{b→c}{d→}{→e}f', 'acef'],
  ])('makes of %j: %j', (marked, after) => {
    const { text, change } = edited(marked)
    expect(applyChange(change, text)).toBe(after)
  })

  it('is the same, however its replacements were given', () => {
    const change = changeOf(9, [
      { start: 6, end: 8, insert: 'y' },
      { start: 2, end: 4, insert: '' },
      { start: 4, end: 4, insert: 'x' },
      { start: 2, end: 2, insert: 'w' },
      { start: 5, end: 5, insert: '' },
    ])
    expect(change).toEqual({
      length: 9,
      replacements: [
        { start: 2, end: 4, insert: 'wx' },
        { start: 6, end: 8, insert: 'y' },
      ],
    })
  })

  it('puts in words at one offset in the order they were given in', () => {
    const change = changeOf(1, [
      { start: 1, end: 1, insert: 'b' },
      { start: 1, end: 1, insert: 'c' },
    ])
    expect(applyChange(change, 'a')).toBe('abc')
  })

  it.each([
    [
      [
        { start: 2, end: 4, insert: '' },
        { start: 3, end: 5, insert: '' },
      ],
    ],
    [
      [
        { start: 2, end: 4, insert: '' },
        { start: 3, end: 3, insert: 'x' },
      ],
    ],
    [[{ start: -1, end: 2, insert: '' }]],
    [[{ start: 3, end: 2, insert: '' }]],
    [[{ start: 8, end: 10, insert: '' }]],
    [[{ start: Number.NaN, end: 2, insert: '' }]],
  ])('is refused where replacements overlap or leave the text: %j', (replacements) => {
    expect(() => changeOf(9, replacements)).toThrow(RangeError)
  })

  it('is refused by a text of another length, and by a change', () => {
    const change = changeOf(3, [{ start: 1, end: 2, insert: 'xyz' }])
    expect(() => applyChange(change, 'four')).toThrow('one of 3 units, and the text has 4')
    expect(() => invertChange(change, 'four')).toThrow(RangeError)
    expect(() => composeChanges(change, change)).toThrow(RangeError)
    expect(() => mapOffset(change, 4, 'after')).toThrow(RangeError)
    expect(() => mapOffset(change, -1, 'after')).toThrow(RangeError)
  })
})

describe('an offset', () => {
  it.each([
    ['between kept units', '{I→We} w|ent', 'We w|ent'],
    ['before what is replaced', 'they |{signed→sign}', 'they |sign'],
    ['after what is replaced', '{signed→sign}| it', 'sign| it'],
    ['before what is cut out', 'they |{had }it', 'they |it'],
  ])('has one place %s', (_name, marked, after) => {
    expect([placed(marked, 'before'), placed(marked, 'after')]).toEqual([after, after])
  })

  it.each([
    ['where words are put in', 'they |{→had }signed', 'they |had signed', 'they had |signed'],
    ['inside what is replaced', 'they {sig|ned→sign}', 'they |sign', 'they sign|'],
  ])('is set by its bias %s', (_name, marked, before, after) => {
    expect([placed(marked, 'before'), placed(marked, 'after')]).toEqual([before, after])
  })
})

describe('a range', () => {
  it.each([
    ['stays where nothing touches it', '{I→We} read [the memo]{. Now→.}', 'We read [the memo].'],
    ['takes in what is put in inside', 'the [old{→, long} memo]', 'the [old, long memo]'],
    ['leaves out what is put in before', 'the {→old }[memo]', 'the old [memo]'],
    ['leaves out what is put in after', 'the [memo]{→randum}', 'the [memo]randum'],
    ['takes what replaces its beginning', 'the [{old→new} memo] was', 'the [new memo] was'],
    ['takes what replaces its end', 'the [old {memo→note}] was', 'the [old note] was'],
    ['takes what replaces all of it', 'the [{memo→note}] was', 'the [note] was'],
    ['leaves out what replaces the word before', '{the →a }[memo] was', 'a [memo] was'],
    ['shrinks where its beginning is cut', '{the [old →}memo] was', '[memo] was'],
    [
      'shrinks where its end is replaced with more',
      'the [old {memo] was→note is}',
      'the [old ]note is',
    ],
  ])('%s', (_name, marked, after) => {
    expect(mapped(marked)).toBe(after)
  })

  it.each([
    ['all of it is cut out', 'the {[memo]→} was'],
    ['more than it is cut out', 'the{ [memo] was→}'],
    ['more than it is replaced', 'the {old [memo]→note} was'],
    ['it was empty', 'the []{→memo} was'],
  ])('is gone where %s', (_name, marked) => {
    expect([mapped(marked), mapped(marked, 'include')]).toEqual([null, null])
  })

  it('takes in what is put in at its edges where that is asked for', () => {
    expect(mapped('the {→old }[memo]{→randum}', 'include')).toBe('the [old memorandum]')
    expect(mapped('{the [old →a }memo]', 'include')).toBe('a [memo]')
  })
})

const unit = fc.constantFrom(...['a', 'b', ' ', 'é', '\u0301', '🌉', '\n\n', '備'])
const words = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''))
const anyWords = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 12 }))

/** A change of `text` at some of `places`, which are in order. */
function changeAt(text: string, places: readonly number[], insert = words) {
  return fc
    .tuple(fc.subarray([...places]), fc.array(insert, { maxLength: 20 }))
    .map(([cuts, puts]) => {
      const replacements = puts.flatMap((put, index) => {
        const [start, end] = [cuts[2 * index], cuts[2 * index + 1]]
        return start === undefined || end === undefined ? [] : [{ start, end, insert: put }]
      })
      return changeOf(text.length, replacements)
    })
}

/** All offsets of a text, each of them twice so that stretches may be empty. */
function offsetsOf(text: string): number[] {
  return Array.from({ length: text.length + 1 }, (_, at) => [at, at]).flat()
}

/** The same without those inside a character. */
function placesOf(text: string): number[] {
  let at = 0
  const places = Array.from(text, (character) => {
    at += character.length
    return at
  })
  return [0, ...places].flatMap((place) => [place, place])
}

const anyChange = anyWords.chain((before) =>
  fc.record({ before: fc.constant(before), change: changeAt(before, offsetsOf(before), anyWords) }),
)
const twoChanges = anyChange.chain(({ before, change }) => {
  const between = applyChange(change, before)
  return fc.record({
    before: fc.constant(before),
    first: fc.constant(change),
    between: fc.constant(between),
    second: changeAt(between, offsetsOf(between), anyWords),
  })
})

describe('whatever the change', () => {
  it('is taken back by its inverse, and that by its own', () => {
    law(anyChange, ({ before, change }) => {
      const after = applyChange(change, before)
      const back = invertChange(change, before)
      expect(applyChange(back, after)).toBe(before)
      expect(invertChange(back, after)).toEqual(change)
    })
  })

  it('keeps at least a unit between two stretches, and makes nothing of nothing', () => {
    law(anyChange, ({ change: { replacements } }) => {
      for (const [index, { start, end, insert }] of replacements.entries()) {
        expect(start).toBeGreaterThan(replacements[index - 1]?.end ?? -1)
        expect(start < end || insert !== '').toBe(true)
      }
    })
  })

  it('keeps offsets in their order and in bounds', () => {
    law(anyChange, ({ before, change }) => {
      const after = applyChange(change, before)
      const offsets = offsetsOf(before)
      const early = offsets.map((offset) => mapOffset(change, offset, 'before'))
      const late = offsets.map((offset) => mapOffset(change, offset, 'after'))
      for (const places of [early, late]) expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(early.every((place, index) => place <= (late[index] ?? 0))).toBe(true)
      expect([early[0], late.at(-1)]).toEqual([0, after.length])
    })
  })

  it('leaves to a range that it does not touch the same words', () => {
    law(anyChange, ({ before, change }) => {
      const after = applyChange(change, before)
      for (const range of rangesOf(before).filter((range) => isKept(change, range))) {
        const { start, end } = mapRange(change, range) ?? { start: 0, end: 0 }
        expect(after.slice(start, end)).toBe(before.slice(range.start, range.end))
      }
    })
  })

  it('gives ranges that are not empty, in bounds, no smaller for what is put in at their edges', () => {
    law(anyChange, ({ before, change }) => {
      const after = applyChange(change, before)
      for (const range of rangesOf(before)) {
        const found = mapRange(change, range)
        if (found === null) continue
        expect(found.start).toBeGreaterThanOrEqual(0)
        expect(found.end).toBeGreaterThan(found.start)
        expect(found.end).toBeLessThanOrEqual(after.length)
        const wide = mapRange(change, range, 'include') ?? found
        expect(wide.start <= found.start && found.end <= wide.end).toBe(true)
      }
    })
  })

  it('brings what it keeps back to where it was when it is taken back', () => {
    law(anyChange, ({ before, change }) => {
      const back = invertChange(change, before)
      for (const range of rangesOf(before).filter((range) => isKept(change, range))) {
        expect(mapRange(back, mapRange(change, range) ?? { start: 0, end: 0 })).toEqual(range)
      }
    })
  })

  it('cuts no character in two where it was given none cut', () => {
    const whole = words.chain((before) =>
      fc.record({ before: fc.constant(before), change: changeAt(before, placesOf(before)) }),
    )
    law(whole, ({ before, change }) => {
      const after = applyChange(change, before)
      expect(isWellFormed(after)).toBe(true)
      const places = new Set(placesOf(after))
      for (const offset of placesOf(before)) {
        expect(places).toContain(mapOffset(change, offset, 'before'))
        expect(places).toContain(mapOffset(change, offset, 'after'))
      }
    })
  })
})

describe('two changes as one', () => {
  it('make the text that they make one after the other', () => {
    law(twoChanges, ({ before, first, between, second }) => {
      const both = composeChanges(first, second)
      expect(applyChange(both, before)).toBe(applyChange(second, between))
    })
  })

  it('take a range that both keep to where they take it one after the other', () => {
    law(twoChanges, ({ before, first, second }) => {
      const both = composeChanges(first, second)
      for (const range of rangesOf(before).filter((range) => isKept(first, range))) {
        const between = mapRange(first, range) ?? { start: 0, end: 0 }
        if (!isKept(second, between)) continue
        expect(isKept(both, range)).toBe(true)
        expect(mapRange(both, range)).toEqual(mapRange(second, between))
      }
    })
  })

  it('keep only what both keep', () => {
    law(twoChanges, ({ before, first, second }) => {
      const both = composeChanges(first, second)
      for (let start = 0; start < before.length; start++) {
        const unit = { start, end: start + 1 }
        if (!isKept(both, unit)) continue
        expect(isKept(first, unit)).toBe(true)
        expect(isKept(second, mapRange(first, unit) ?? unit)).toBe(true)
      }
    })
  })

  it('are the one that does something where the other does nothing', () => {
    law(anyChange, ({ before, change }) => {
      const after = applyChange(change, before)
      expect(composeChanges(change, changeOf(after.length, []))).toEqual(change)
      expect(composeChanges(changeOf(before.length, []), change)).toEqual(change)
    })
  })

  it('may be made one with a third in either order', () => {
    const three = twoChanges.chain((two) => {
      const after = applyChange(two.second, two.between)
      return fc.record({ two: fc.constant(two), third: changeAt(after, offsetsOf(after)) })
    })
    law(three, ({ two: { first, second }, third }) => {
      expect(composeChanges(composeChanges(first, second), third)).toEqual(
        composeChanges(first, composeChanges(second, third)),
      )
    })
  })
})

function law<Value>(values: fc.Arbitrary<Value>, holds: (value: Value) => void) {
  fc.assert(fc.property(values, holds), { numRuns: 300 })
}

/** Whether every unit of the range is kept, and nothing is put in between them. */
function isKept({ replacements }: Change, range: TextRange): boolean {
  return replacements.every(
    ({ start, end }) =>
      end <= range.start || start >= range.end || (start === end && start === range.start),
  )
}

/** Some of the ranges of a text that are not empty. */
function rangesOf(text: string): TextRange[] {
  return Array.from({ length: text.length }, (_, start) => start).flatMap((start) =>
    [1, 2, 5]
      .map((length) => ({ start, end: start + length }))
      .filter(({ end }) => end <= text.length),
  )
}

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)
}

function placed(marked: string, bias: 'before' | 'after'): string {
  const { text, range, change } = edited(marked.replace('|', '[]'))
  const after = applyChange(change, text)
  const at = mapOffset(change, range.start, bias)
  return `${after.slice(0, at)}|${after.slice(at)}`
}

function mapped(marked: string, edges?: 'exclude' | 'include'): string | null {
  const { text, range, change } = edited(marked)
  const found = mapRange(change, range, edges)
  return found && bracketed(applyChange(change, text), found)
}
