import { describe, expect, it } from 'vitest'
import { rangeFrom, type Told, told } from '../support/edition-problems'
import { brokenEdition } from '../support/small-edition'

describe('voices', () => {
  it.each<{ name: string; voices: [string, string][]; problems: Told[] }>([
    {
      name: 'words between two voices',
      voices: [
        ['3 May', 'Hale.'],
        ['she added', '2012.'],
      ],
      problems: [
        {
          path: 'voices',
          reason: 'no voice has the words at 72–95, "“It took nine years,”"',
        },
      ],
    },
    {
      name: 'words after the last',
      voices: [['3 May', 'glad.”']],
      problems: [
        {
          path: 'voices',
          reason:
            'no voice has the words at 120–234, "Some residents had wanted a ferry instead of the “people’s b…"',
        },
      ],
    },
    {
      name: 'voices that overlap',
      voices: [
        ['3 May', 'glad.”'],
        ['“We are', '2012.'],
      ],
      problems: [{ path: 'voices[1]', reason: 'begins at 106, before 120, where another ends' }],
    },
    {
      name: 'voices out of order',
      voices: [
        ['The bridge', '2012.'],
        ['3 May', '2021'],
      ],
      problems: [{ path: 'voices[1]', reason: 'begins at 0, before 234, where another ends' }],
    },
  ])('$name', ({ voices, problems }) => {
    const made = voices.map(([first, last]) => ({
      speakers: [],
      basis: { kind: 'edited' },
      ...rangeFrom(first, last),
    }))
    expect(told(brokenEdition('voices', made))).toEqual(problems)
  })
  it('are not asked for where nobody has told them apart', () => {
    expect(told(brokenEdition('voices', undefined))).toEqual([])
  })

  it('leave nothing out where they were looked for', () => {
    expect(told(brokenEdition('voices', []))).toMatchObject([{ path: 'voices' }])
  })
})
