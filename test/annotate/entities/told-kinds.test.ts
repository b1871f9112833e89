import { describe, expect, it } from 'vitest'
import { entitiesOf } from './entities-of'

describe('no name is', () => {
  it.each([
    [
      'a common word that begins a sentence',
      'Hackers attack Church of Scientology website\n\nThe site was attacked by hackers.',
      /Hackers/,
    ],
    ['the country of a currency', 'A drink costs US $ 8.00 in Brooklyn.', /US|United States/],
    [
      'a meeting that is called a convention',
      'He spoke at the British Ring Convention in London.',
      /^document/,
    ],
  ])('%s', (_, text, entity) => {
    expect([...entitiesOf(text).keys()].filter((key) => entity.test(key))).toEqual([])
  })
})

it.each([
  ['the Geneva Convention', 'document: Geneva Convention'],
  ['the UN Convention on Refugees', 'document: UN Convention'],
  ['the Americans with Disabilities Act', 'document: Americans with Disabilities Act'],
])('takes %s for a document', (words, entity) => {
  expect([...entitiesOf(`Angela Merkel spoke of ${words} on Monday.`).keys()]).toContain(entity)
})

it.each([
  [
    'They worship the old gods, such as Zeus, Hera, Poseidon, and Athena, in Greece.',
    'person: Poseidon',
  ],
  ['In Washington, Team Estonia had to rebuild their robot.', 'organisation: Team Estonia'],
])('takes a name for what %j says it is: %s', (text, entity) => {
  expect([...entitiesOf(text).keys()]).toContain(entity)
})

it('takes a role alone for nobody, but for who has it as a surname', () => {
  const sheriff = 'He was taken to Los Angeles by Sheriff deputies, and Sheriff said so in Florida.'
  expect([...entitiesOf(sheriff).keys()]).not.toContain('person: Sheriff')
  expect(entitiesOf('James Baker spoke in Berlin. Baker left.').get('person: James Baker')).toEqual(
    ['James Baker', 'Baker'],
  )
})

it('takes a shelf of ice for a place, and for nobody', () => {
  const text = 'Frank Rack saw the Ross Ice Shelf.'
  expect([...entitiesOf(text).keys()]).toContain('place: Ross Ice Shelf')
})

it('takes somebody behind an organisation for its chief, and not for a part of it', () => {
  const text = 'After the leak, CEO of the Refugee Council Enver Solomon told them to wait.'
  expect([...entitiesOf(text).keys()]).toEqual(
    expect.arrayContaining(['organisation: Refugee Council', 'person: Enver Solomon']),
  )
})

it.each([
  ['Co-founder of Google, Sergey Brin, met Angela Merkel.', 'Sergey Brin', 'Co-founder of Google'],
  [
    'Fuad Basya, spokesman for the Indonesian military, spoke.',
    'Fuad Basya',
    'spokesman for the Indonesian military',
  ],
  [
    'Steve Whitmore, a representative for the LA Sheriff’s office, spoke.',
    'Steve Whitmore',
    'representative for the LA Sheriff’s office',
  ],
  [
    'University of Texas Arlington Muslim Student Association president Sehar Memon spoke.',
    'Sehar Memon',
    'University of Texas Arlington Muslim Student Association president',
  ],
])('reads a role in full: %s', (text, person, role) => {
  expect(entitiesOf(text).get(`person: ${person}`)).toContain(role)
})
