import { describe, expect, it } from 'vitest'
import { rangeFrom, type Told, told } from '../support/edition-problems'
import { brokenEdition } from '../support/small-edition'

describe('sections', () => {
  it.each<{ name: string; sections: [string, string][]; problems: Told[] }>([
    { name: 'none at all', sections: [], problems: [] },
    {
      name: 'a last paragraph without one',
      sections: [['3 May', 'glad.”']],
      problems: [{ path: 'sections', reason: 'no section holds the text from 122 on' }],
    },
    {
      name: 'a first paragraph without one',
      sections: [['The bridge', '2012.']],
      problems: [{ path: 'sections[0].start', reason: 'expected 0, found 12' }],
    },
    {
      name: 'half a paragraph',
      sections: [
        ['3 May', 'Ruth Hale.'],
        ['Some residents', '2012.'],
      ],
      problems: [{ path: 'sections[0].end', reason: 'no paragraph ends at 72' }],
    },
    {
      name: 'a paragraph taken twice',
      sections: [
        ['3 May', 'glad.”'],
        ['The bridge', '2012.'],
      ],
      problems: [{ path: 'sections[1].start', reason: 'expected 122, found 12' }],
    },
    {
      name: 'a section after the end',
      sections: [
        ['3 May', '2012.'],
        ['Some residents', '2012.'],
      ],
      problems: [{ path: 'sections[1].start', reason: 'expected no further section, found 122' }],
    },
  ])('$name', ({ sections, problems }) => {
    const made = sections.map(([first, last], index) => ({
      id: `s-${index}`,
      heading: 'A side-head',
      basis: { kind: 'edited' },
      ...rangeFrom(first, last),
    }))
    expect(told(brokenEdition('sections', made))).toEqual(problems)
  })
})
