import { describe, expect, it } from 'vitest'
import { entitiesOf, foundIn } from './entities-of'

describe('a name is joined with', () => {
  it.each([
    [
      'what it is also known as',
      'The city of Isfahan, also known as Esfahan, is in Iran. He lives in Esfahan.',
      'place: Esfahan',
      ['Isfahan', 'Esfahan', 'Esfahan'],
    ],
    [
      'its own with the country written otherwise',
      'The United States Congress met. The U.S. Congress voted in May.',
      'organisation: United States Congress',
      ['United States Congress', 'U.S. Congress'],
    ],
    [
      'its own with a possessor in it',
      'Eunice Yung of the New People Party won. The New People’s Party was glad.',
      'organisation: New People’s Party',
      ['New People Party', 'New People’s Party'],
    ],
    [
      'the first letters of a country',
      'Voters in New Zealand chose. NZ has a new flag, said New Zealand.',
      'place: New Zealand',
      ['New Zealand', 'NZ', 'New Zealand'],
    ],
  ])('%s', (_, text, entity, words) => {
    expect(entitiesOf(text).get(entity)).toEqual(words)
  })

  it('no other one that only stands before "known as"', () => {
    const text =
      'A square in Berlin, known as Esfahan, is in Germany. He lives in Esfahan, in Berlin.'
    expect([...entitiesOf(text).keys()]).toEqual(
      expect.arrayContaining(['place: Berlin', 'place: Esfahan']),
    )
  })

  it('no other monarch of the same name', () => {
    const text =
      'Queen Elizabeth I was the ruler of England. After her death, Elizabeth II was the queen of England for many years.'
    expect([...entitiesOf(text).keys()]).toEqual(
      expect.arrayContaining(['person: Elizabeth I', 'person: Elizabeth II']),
    )
  })
})

describe('within the name of an organisation stands', () => {
  it.each([
    [
      'the country that it begins with',
      'The United Kingdom Home Office wrote to Angela Merkel.',
      'place: United Kingdom',
    ],
  ])('%s', (_, text, place) => {
    expect([...entitiesOf(text).keys()]).toContain(place)
  })

  it.each([
    'Kim Ekholm studied at the Georgia Institute of Technology.',
    'Kim Ekholm worked for the Bank of America.',
  ])('no country that other things are called after: %s', (text) => {
    expect([...entitiesOf(text).keys()].filter((key) => key.startsWith('place'))).toEqual([])
  })
})

it('keeps "his" with whom the sentence has called "he"', () => {
  const text =
    'Ahmed Mohamed was there. Ahmed Mohamed danced. Ahmed Mohamed left. His father Omar Hassan said he was taking the train with his son.'
  expect(entitiesOf(text).get('person: Omar Hassan')).toEqual([
    'His father',
    'Omar Hassan',
    'he',
    'his',
  ])
})

it.each([
  ['Hau Lung-bin', 'Hau'],
  ['Kim Jong-un', 'Kim'],
  ['Angela Merkel', 'Merkel'],
  ['Jean Smith-Jones', 'Smith-Jones'],
])('calls %s %s for short', (name, short) => {
  const { entities } = foundIn(`The mayor, ${name}, spoke in Berlin.`)
  expect(entities.find(({ kind }) => kind === 'person')).toMatchObject({ shortLabel: short })
})
