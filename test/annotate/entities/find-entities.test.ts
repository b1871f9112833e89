import { describe, expect, it } from 'vitest'
import { publishedEdition } from '../../support/published-edition'
import { entitiesOf, foundIn } from './entities-of'

describe('the text of an article alone', () => {
  const { text } = publishedEdition().article

  it.each([
    ['person: Gina Raimondo', ['US Commerce Secretary', 'Gina Raimondo', 'Raimondo']],
    ['person: Michelle Donelan', ['UK Technology Secretary', 'Michelle Donelan', 'She', 'her']],
    ['place: United States', ['United States', 'US', 'both nations']],
    ['place: United Kingdom', ['United Kingdom', 'UK', 'both nations']],
    ['organisation: US Department of Commerce', ['US Department of Commerce']],
    ['organisation: AI Safety Institute', ['AI Safety Institute', 'the institute']],
    ['document: Memorandum of understanding', ['memorandum of understanding', 'This agreement']],
    ['document: Executive order', ['executive order']],
  ])('gives %s with %j', (entity, words) => {
    expect(entitiesOf(text).get(entity)).toEqual(expect.arrayContaining(words))
  })

  it('keeps the National Institute apart from the department that it belongs to', () => {
    expect([...entitiesOf(text).keys()]).toContain(
      'organisation: National Institute of Standards and Technology',
    )
  })
})

it('takes for a place what the text says is a town, here and wherever it stands again', () => {
  const text =
    'The town of Harwick will run free buses, its mayor, Alan Dunstan, said. Harwick is small.'
  expect(entitiesOf(text).get('place: Harwick')).toEqual(['Harwick', 'Harwick'])
  expect([...entitiesOf(text).keys()]).not.toContain('person: Harwick')
})

it.each([
  [
    'who says what she does',
    'Angela Merkel spoke. Angela Merkel sang. Angela Merkel left. Kim Ekholm said she was glad.',
    'person: Kim Ekholm',
    'she',
  ],
  [
    'whom the sentence is about, behind an organisation',
    'Jin Weber sang. Jin Weber danced. Jin Weber spoke. The University of Helsinki thanked Kim Ekholm, and her staff cheered.',
    'person: Kim Ekholm',
    'her',
  ],
  [
    'whose something is, whom the sentence names',
    'Jin Weber sang. Jin Weber danced. Jin Weber spoke. Jin Weber left for Berlin. On Monday the city honoured Kim Ekholm at her house.',
    'person: Kim Ekholm',
    'her',
  ],
])('takes a pronoun for %s', (_, text, entity, pronoun) => {
  expect(entitiesOf(text).get(entity)).toContain(pronoun)
})

it('takes "The President" at the beginning of a sentence for who was called president', () => {
  const text = 'The US president, Joe Biden, spoke in Berlin. The President left on Monday.'
  expect(entitiesOf(text).get('person: Joe Biden')).toContain('President')
})

it.each([
  [
    'an acronym in brackets with what it is short for, whatever its letters',
    'In Moscow, the Federal Security Service (FSB) was there. The FSB left Moscow.',
    'organisation: Federal Security Service',
    ['Federal Security Service', 'FSB', 'FSB'],
  ],
  [
    'the short name of a firm with its full one',
    'Saha Airlines said so in Tehran. The plane that Saha flew had landed.',
    'organisation: Saha Airlines',
    ['Saha Airlines', 'Saha'],
  ],
])('joins %s', (_, text, entity, words) => {
  expect(entitiesOf(text).get(entity)).toEqual(words)
})

it.each([
  [
    'a place that other names are made with',
    'He left Denmark for Copenhagen on Monday. The University of Copenhagen thanked him, and so did the city of Copenhagen.',
    'place: Copenhagen',
    ['Copenhagen', 'Copenhagen', 'Copenhagen'],
  ],
  [
    'an organisation with and without its country',
    'The United Kingdom Home Office spoke on Monday. The Home Office later wrote to the BBC.',
    'organisation: United Kingdom Home Office',
    ['United Kingdom Home Office', 'Home Office'],
  ],
  [
    'the first name of somebody with the full one',
    'Angela Merkel spoke in Berlin. “Thank you, Angela,” he said.',
    'person: Angela Merkel',
    ['Angela Merkel', 'Angela'],
  ],
  [
    'a surname of two with whom the text is about',
    'Jeanne Moreau sang in Paris. Jeanne Moreau danced. Her brother was Anatole Moreau. He left. On Monday, Moreau came back.',
    'person: Jeanne Moreau',
    ['Jeanne Moreau', 'Jeanne Moreau', 'Her', 'Moreau'],
  ],
])('joins %s', (_, text, entity, words) => {
  expect(entitiesOf(text).get(entity)).toEqual(words)
})

it.each([
  [
    'a team with and without its town',
    'He left the Pittsburgh Pirates on Monday. The Pirates had come from Ohio.',
    'organisation: Pittsburgh Pirates',
    ['Pittsburgh Pirates', 'Pirates'],
  ],
  [
    'an organisation with and without what stands behind "of"',
    'The Supreme Court of Canada ruled on Monday. The Supreme Court said so in Ottawa.',
    'organisation: Supreme Court of Canada',
    ['Supreme Court of Canada', 'Supreme Court'],
  ],
  [
    'a name with and without accents',
    'Zahā Hadīd spoke in Berlin on Monday. Zaha Hadid lives in London.',
    'person: Zahā Hadīd',
    ['Zahā Hadīd', 'Zaha Hadid'],
  ],
  [
    'a city with and without that word',
    'He lives in Cleveland, Ohio. The plan was made by the City of Cleveland.',
    'place: City of Cleveland',
    ['Cleveland', 'City of Cleveland'],
  ],
  [
    '"they" with an organisation that the sentence before is about',
    'Google released it in Berlin. They said it was safe.',
    'organisation: Google',
    ['Google', 'They'],
  ],
  [
    '"their" with an organisation that has somebody come',
    'Google invited Angela Merkel to their fair in Berlin.',
    'organisation: Google',
    ['Google', 'their'],
  ],
])('joins %s', (_, text, entity, words) => {
  expect(entitiesOf(text).get(entity)).toEqual(words)
})

it.each([
  [
    '"they" with an organisation that others are named after',
    'Google asked its users in Berlin. They said it was safe.',
    'organisation: Google',
    'They',
  ],
  [
    'a college with another',
    'He left Trinity College in Cambridge on Monday. Later the College of Arms thanked him.',
    'organisation: Trinity College',
    'College of Arms',
  ],
])('does not join %s', (_, text, entity, words) => {
  expect([...entitiesOf(text).keys()]).toContain(entity)
  expect(entitiesOf(text).get(entity)).not.toContain(words)
})

it('takes no name for that of somebody else whose name begins like it', () => {
  const text = 'Raymond Wong spoke in Hong Kong. Wong Kwok-kin listened.'
  expect(entitiesOf(text).get('person: Raymond Wong')).toEqual(['Raymond Wong'])
})

it.each([
  [
    'what stands behind a name and a comma',
    'Ahmed Mohamed, a 14-year-old boy from Texas, spoke. The boy had built a clock.',
    'person: Ahmed Mohamed',
    ['Ahmed Mohamed', 'a 14-year-old boy', 'The boy'],
  ],
  [
    'what a sentence says that its subject is',
    'Angela Merkel spoke in Berlin. She was also a member of the council, and served as chair of the board.',
    'person: Angela Merkel',
    ['Angela Merkel', 'She', 'a member'],
  ],
  [
    'a relative by the name that follows',
    'Ahmed Mohamed spoke in Texas. His father Hassan Mohamed was there.',
    'person: Hassan Mohamed',
    ['His father', 'Hassan Mohamed'],
  ],
])('takes a description for somebody: %s', (_, text, entity, words) => {
  expect(entitiesOf(text).get(entity)).toEqual(words)
})

it.each([
  'A member of the board left Berlin on Monday.',
  'According to the report, the man was never found in Berlin.',
])('points at nobody in %j', (text) => {
  expect([...entitiesOf(text).keys()]).toEqual(['place: Berlin'])
})

it('takes "he" in what somebody says for somebody else', () => {
  const text =
    'The president, Joe Biden, spoke in Berlin. Barack Obama was there. “I think that he was right,” Barack Obama said.'
  expect(entitiesOf(text).get('person: Joe Biden')).toContain('he')
})

it.each([
  [
    'somebody behind an organisation, whom the text names again',
    'Tina Ekholm left. The University of Helsinki Tina Ekholm heard of it.',
    ['person: Tina Ekholm', 'organisation: University of Helsinki'],
  ],
  [
    'somebody from whom they are of',
    'Students spoke with Raymond Chan of People Power in Hong Kong.',
    ['person: Raymond Chan', 'organisation: People Power', 'place: Hong Kong'],
  ],
  [
    'a follower from the name',
    'A video of Scientologist Tom Cruise was shown in Berlin.',
    ['person: Tom Cruise', 'place: Berlin'],
  ],
  [
    'an actor from the name before',
    'Former members are Tiziano Lugli and actor Jason Beghe of Berlin.',
    ['person: Tiziano Lugli', 'person: Jason Beghe', 'place: Berlin'],
  ],
])('keeps apart %s', (_, text, entities) => {
  expect([...entitiesOf(text).keys()]).toEqual(entities)
})

it('takes a hall for a place, and not for a constitution', () => {
  const kinds = [...entitiesOf('They met at the American Constitution Hall in Berlin.').keys()]
  expect(kinds.join()).not.toContain('document')
})

it('takes nobody for a detective whom the account of somebody tells of', () => {
  const text = 'Mark Rathbun left. According to Rathbun, a detective of the county was told of it.'
  expect(entitiesOf(text).get('person: Mark Rathbun')).toEqual(['Mark Rathbun', 'Rathbun'])
})

it.each(['We saw @Berlin_News there.', 'He spoke of Islamophobia in schools.'])(
  'finds no name in %j',
  (text) => {
    expect([...entitiesOf(text).keys()]).toEqual([])
  },
)

it('takes no pronoun alone for a name, at the beginning of a quotation either', () => {
  const text =
    'The mayor, Ruth Hale, spoke. “We paid 14 million for it,” Hale said. “We will not forget it.”'
  expect([...entitiesOf(text).keys()]).toEqual(['person: Ruth Hale'])
})

it.each([
  [
    'a name that ends with a word for one',
    'He called the Florida Highway Patrol.',
    'organisation: Florida Highway Patrol',
  ],
  [
    'a name that ends with a word for a newspaper',
    'He remarked to the Brooklyn Paper that it was late.',
    'organisation: Brooklyn Paper',
  ],
  [
    'whom somebody is of',
    'Gary Chan of Greenpeace spoke in Hong Kong.',
    'organisation: Greenpeace',
  ],
])('takes for an organisation %s', (_, text, entity) => {
  expect([...entitiesOf(text).keys()]).toContain(entity)
})

it('takes no word for a people for a place or an organisation', () => {
  const text =
    'Talks between Afghan officials and Japanese diplomats in Kabul failed. The European parliament met in Georgia.'
  expect([...entitiesOf(text).keys()]).toEqual(['place: Kabul', 'place: Georgia'])
})

it('takes nobody for a bill', () => {
  const entities = [...entitiesOf('President Bill Clinton spoke in Berlin.').keys()]
  expect(entities).toContain('person: Bill Clinton')
  expect(entities.join()).not.toContain('document')
})

it('gives every mention a rule, a reason and a confidence', () => {
  const text = 'Angela Merkel met the president of France, Emmanuel Macron, in Berlin. She left.'
  const { mentions } = foundIn(text)
  expect(mentions.length).toBeGreaterThan(3)
  for (const { basis } of mentions) {
    expect(basis.rule).not.toBe('')
    expect(basis.reason).not.toBe('')
    expect(basis.confidence).toBeGreaterThan(0)
    expect(basis.confidence).toBeLessThanOrEqual(1)
  }
})

it('finds the same each time', () => {
  const text = 'Barack Obama spoke in Chicago. Mr Obama thanked the University of Chicago.'
  expect([...entitiesOf(text)]).toEqual([...entitiesOf(text)])
})

it.each([
  'Aa ',
  'OBAMA ',
  'the company ',
  'she ',
  'U.S.',
  '🙂',
  '\0',
  'Путин Obama ',
  'A',
  '" ',
  'of Act ',
])('takes time that grows with a text full of %j', (unit) => {
  const start = performance.now()
  const text = unit.repeat(60_000 / unit.length)
  foundIn(text)
  expect(performance.now() - start).toBeLessThan(10_000)
})
