import { describe, expect, it } from 'vitest'
import { wordsOfOwn } from '@/library/own/find-own'
import { formatLibrary, isLibrary, parseLibrary } from '@/library/own/library-file'
import { parseOwnEntry } from '@/library/own/own-entry'
import { smallEdition } from '../../support/small-edition'

const OTHER = { ...smallEdition, id: 'other' }

describe('a library as a file', () => {
  it('gives the same editions back', () => {
    const words = formatLibrary([smallEdition, OTHER])
    expect(isLibrary(JSON.parse(words))).toBe(true)
    expect(parseLibrary(words)).toEqual({ editions: [smallEdition, OTHER], damaged: [] })
  })

  it('may be one edition', () => {
    const words = JSON.stringify(smallEdition)
    expect(isLibrary(JSON.parse(words))).toBe(false)
    expect(parseLibrary(words)).toEqual({ editions: [smallEdition], damaged: [] })
  })

  it('with a damaged entry has the others, and says what is wrong with it', () => {
    const damaged = { ...OTHER, format: 99 }
    const read = parseLibrary(formatLibrary([damaged, smallEdition, null, 'x']))
    expect(read?.editions).toEqual([smallEdition])
    expect(read?.damaged.map(({ name }) => name)).toEqual(['other', 'entry 3', 'entry 4'])
    for (const { faults } of read?.damaged ?? []) expect(faults[0]).toMatch(/expected|is/)
  })

  it.each(['[]', '{}', 'null', '{"kind":"lectern-library"}', '{"kind":"x","editions":[]}'])(
    'is none: %j',
    (words) => {
      expect(isLibrary(JSON.parse(words))).toBe(false)
      expect(parseLibrary(words)).toBeNull()
    },
  )

  it.each(['', 'x'])('is no JSON: %j', (words) => {
    expect(isLibrary(words)).toBe(false)
    expect(parseLibrary(words)).toBeNull()
  })
})

/** What stands in for a value that was damaged. */
const DAMAGE = [null, undefined, '', 'x', -1, 1e300, Number.NaN, [], {}, [null], true, '\u0000']

describe('what is kept and damaged', () => {
  const fields = Object.keys(smallEdition)
  const mutants = fields.flatMap((field) =>
    DAMAGE.map((value) => ({ ...smallEdition, [field]: value })),
  )

  it('never keeps the whole editions beside it from being read', () => {
    expect(mutants.length).toBeGreaterThan(40)
    for (const mutant of mutants) {
      const read = parseLibrary(formatLibrary([mutant, OTHER]))
      const all = (read?.editions.length ?? 0) + (read?.damaged.length ?? 0)
      expect(all).toBe(2)
      expect(read?.editions.at(-1)).toEqual(OTHER)
    }
  })

  it('never throws where lists and search read it', () => {
    for (const mutant of [...mutants, ...DAMAGE]) {
      expect(() => [wordsOfOwn(mutant), parseOwnEntry(mutant)]).not.toThrow()
    }
  })
})
