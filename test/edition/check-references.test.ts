import { describe, expect, it } from 'vitest'
import { type Break, told } from '../support/edition-problems'
import { brokenEdition } from '../support/small-edition'

describe('references', () => {
  it.each<Break>([
    {
      at: 'mentions[0].entities[0]',
      to: 'nobody',
      reason: 'nothing has the id "nobody", expected an entity',
    },
    {
      at: 'mentions[0].entities[0]',
      to: 'town-page',
      reason: '"town-page" is a source, expected an entity',
    },
    {
      at: 'quotations[0].speakers[0]',
      to: 'opening',
      reason: '"opening" is an event, expected a speaker',
    },
    {
      at: 'quotations[0].about[0]',
      to: 'the-opening',
      reason: '"the-opening" is a section, expected an entity',
    },
    {
      at: 'voices[1].speakers[0]',
      to: 'm-she',
      reason: '"m-she" is a mention, expected a speaker',
    },
    {
      at: 'entities[3].involves[1]',
      to: 'nine-years',
      reason: '"nine-years" is a quotation, expected an entity',
    },
    {
      at: 'entities[0].sources[0]',
      to: 'd-today',
      reason: '"d-today" is a date, expected a source',
    },
    {
      at: 'notes[0].sources[0]',
      to: 'g-letter',
      reason: '"g-letter" is a gap, expected a source',
    },
    {
      at: 'dates[0].event',
      to: 'alder-bridge',
      reason: '"alder-bridge" is an entity, expected an event',
    },
    {
      at: 'quotations[0].records[0].seenIn',
      to: 'n-ferry',
      reason: '"n-ferry" is a note, expected a source',
    },
    {
      at: 'quotations[0].records[0].official',
      to: 'constructor',
      reason: 'nothing has the id "constructor", expected a source',
    },
    { at: 'mentions[4].entities[1]', to: 'residents', reason: '"residents" stands twice' },
    {
      at: 'entities[3].isArticle',
      to: true,
      path: 'entities[4].isArticle',
      reason: 'entities[3] is already the article appearing',
    },
  ])('$at = $to', ({ at, to, path = at, reason }) => {
    expect(told(brokenEdition(at, to))).toEqual([{ path, reason }])
  })

  it('lets an event be mentioned and be what a quotation is about', () => {
    expect(told(brokenEdition('mentions[0].entities[0]', 'opening'))).toEqual([])
    expect(told(brokenEdition('quotations[0].about[0]', 'opening'))).toEqual([])
  })
})
