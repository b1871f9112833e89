import { describe, expect, it } from 'vitest'
import { type Break, told } from '../support/edition-problems'
import { brokenEdition } from '../support/small-edition'

describe('ids', () => {
  it.each<Break>([
    {
      at: 'gaps[0].id',
      to: 'ruth-hale',
      reason: '"ruth-hale" is already the id of entities[0]',
    },
    { at: 'notes[0].id', to: 'm-she', reason: '"m-she" is already the id of mentions[3]' },
    ...['p5', 'quote-a', 'event-a', 'entity-a', 'passage', 'passage-a', 'article', 'quotes'].map(
      (to) => ({ at: 'sections[0].id', to, reason: `"${to}" has a meaning in addresses` }),
    ),
    ...['timeline', 'entities', 'sources', 'contents'].map((to) => ({
      at: 'dates[1].id',
      to,
      reason: `"${to}" has a meaning in addresses`,
    })),
  ])('$at = $to', ({ at, to, reason }) => {
    expect(told(brokenEdition(at, to))).toEqual([{ path: at, reason }])
  })

  it.each(['p', 'p5a', 'quote', 'events', 'entity'])('may be %s', (id) => {
    expect(told(brokenEdition('sections[0].id', id))).toEqual([])
  })
})
