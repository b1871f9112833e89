import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULT_SETTINGS,
  formatSettings,
  parseSettings,
  type ReadingSettings,
} from '@/library/reading-settings'

const settings = fc.record<ReadingSettings>({
  theme: fc.constantFrom('system', 'light', 'dark', 'warm'),
  size: fc.constantFrom('small', 'medium', 'large', 'largest'),
  view: fc.constantFrom('edition', 'article'),
  marks: fc.constantFrom('names', 'every', 'nothing'),
  keys: fc.constantFrom('on', 'off'),
})

it('reads back what it writes', () => {
  fc.assert(
    fc.property(settings, (made) => {
      expect(parseSettings(formatSettings(made))).toEqual(made)
    }),
  )
})

it('has defaults that show the marks, on a first visit', () => {
  expect(parseSettings(null)).toEqual({
    theme: 'system',
    size: 'medium',
    view: 'edition',
    marks: 'names',
    keys: 'on',
  })
})

describe('what was kept and is not understood', () => {
  it.each([
    [''],
    ['{}'],
    ['Theme=dark'],
    ['theme=Dark'],
    ['theme=dark%20'],
    ['theme=dark&theme='],
    ['__proto__=dark&constructor=warm'],
    ['%E0%A4%A&=&&&'],
  ])('"%s": it has the defaults', (kept) => {
    expect(parseSettings(kept)).toEqual(DEFAULT_SETTINGS)
  })

  it('costs the rest nothing', () => {
    expect(parseSettings('theme=dark&size=7&marks=every&colour=red')).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      marks: 'every',
    })
  })

  it('never throws and never lets anything else through', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (kept) => {
        expect(parseSettings(kept)).toEqual(DEFAULT_SETTINGS)
      }),
    )
  })
})
