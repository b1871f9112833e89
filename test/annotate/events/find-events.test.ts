import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '@/annotate/annotate-article'
import { editionIndex } from '@/edition/edition-index'
import type { EventEntity } from '@/edition/edition-schema'
import { isEvent } from '@/edition/is-event'
import { parseEdition } from '@/edition/parse-edition'
import { publishedEdition } from '../../support/published-edition'

/** A Wednesday. */
const PUBLISHED = '2019-05-08'

async function eventsOf(text: string): Promise<EventEntity[]> {
  const { entities } = await annotate(text, { published: PUBLISHED, language: 'en' })
  return entities.filter(isEvent)
}

async function titlesOf(text: string): Promise<string[]> {
  return (await eventsOf(text)).map(({ date, label }) => `${date} ${label}`)
}

/** In front of a sentence, so that it is not what the article opens with. */
const OPENING = 'It rains in the valley.\n\n'

describe('an event', () => {
  it.each([
    ['The bridge was opened on Monday.', '2019-05-06 Bridge opened'],
    ['An executive order issued in October changed that.', '2018-10 Executive order issued'],
    [
      'On Friday, fishermen rescued over 700 people from a boat.',
      '2019-05-03 Over 700 people rescued',
    ],
    ['The council approved the budget for a tram on Tuesday.', '2019-05-07 Budget approved'],
    ['The old bridge collapsed yesterday.', '2019-05-07 Old bridge collapsed'],
    [
      'The first vote is to be held from May 20 to May 22.',
      '2019-05-20/2019-05-22 First vote to be held',
    ],
    [
      "Next year's contest is scheduled to take place in Mexico City.",
      '2020 Contest to take place',
    ],
    ['The accident, which occurred yesterday, was caused by rain.', '2019-05-07 Accident'],
    ['Angela Merkel was elected chancellor in 2005.', '2005 Angela Merkel elected chancellor'],
    ['In 2007, Angela Merkel left the ship after a quarrel.', '2007 Merkel left the ship'],
    ['It grew after the consortium launch in February.', '2019-02 Consortium launch'],
    ['She took part in the 2014 protests.', '2014 2014 protests'],
    ['The mayor, Ann Lee, was arrested at her house on Sunday.', '2019-05-05 Mayor arrested'],
    ['The US Senate on Monday rejected the budget.', '2019-05-06 Budget rejected'],
    ['On Monday, Germany banned an airline of the US.', '2019-05-06 Airline of the US banned'],
    ['On Monday, a court convicted a writer over an alleged fraud.', '2019-05-06 Writer convicted'],
    ['On Monday in the old port, the bridge collapsed.', '2019-05-06 Bridge collapsed'],
    ['During the fair on Monday, a stage collapsed.', '2019-05-06 Stage collapsed'],
    ['On Monday, in Reading, Berkshire, a stage collapsed.', '2019-05-06 Stage collapsed'],
    [
      'Angela Merkel, the former head of a school in Akron, Ohio, died on Monday.',
      '2019-05-06 Angela Merkel died',
    ],
    ['On Monday, Angela Merkel died aged 91.', '2019-05-06 Angela Merkel died'],
    ['Singer, actor, and writer Doris Day died on Monday.', '2019-05-06 Writer Doris Day died'],
    ['Angela Merkel ended her campaign on Monday.', '2019-05-06 Merkel ended her campaign'],
    ['Italy held a referendum on Monday.', '2019-05-06 Referendum held'],
    ['The roof of the church caught fire on Monday.', '2019-05-06 Roof of the church caught fire'],
    ['A fire broke out on Monday.', '2019-05-06 Fire'],
    [
      'A magnitude 5.2 earthquake shook the island on Monday.',
      '2019-05-06 Magnitude 5.2 earthquake',
    ],
    [
      'The Taipei Lantern Festival was off to a good start on Monday.',
      '2019-05-06 Taipei Lantern Festival',
    ],
    [
      'This past week marked the opening night of the fair.',
      '2019-04-29/2019-05-05 Opening night of the fair',
    ],
    [
      'Angela Merkel won the 2019 Chicago Marathon on Monday.',
      '2019-05-06 Merkel won the 2019 Chicago Marathon',
    ],
  ])('of “%s” is %s', async (sentence, event) => {
    expect(await titlesOf(OPENING + sentence)).toEqual([event])
  })

  it.each([
    ['words of somebody else', 'He said: “The bridge was opened on Monday.”'],
    ['the writer', 'I was elected in 2005.'],
    ['a question', 'Was the bridge opened on Monday?'],
    ['what did not happen', 'The bridge was not opened on Monday.'],
    ['what might', 'The bridge could be opened on Monday.'],
    ['what is only supposed', 'If the bridge was opened on Monday, it was late.'],
    ['a claim', 'Critics claim the vote was stolen on Monday.'],
    ['what came before a date', 'The bridge was opened after 2014.'],
    ['no date', 'The bridge was opened.'],
    ['what goes on', 'The bridge is opened on Mondays.'],
    ['another clause', 'The bridge was opened, which Ann Lee had wanted since she came in 2014.'],
    ['a year in a name', 'Ann Lee announced a plan at the 2019 Winter Forum.'],
    ['something without a name', 'It happened on Monday. The event took place on Monday.'],
    ['half of what it was done to', 'The board issued a cease and desist order on Monday.'],
    ['a clause of saying', 'The board announced the bridge was safe on Monday.'],
    ['the second of two', 'Search and rescue was suspended on Monday.'],
    ['what is only described', 'The report published here was short on Monday.'],
    ['what is held in the hand', 'Angela Merkel held a cup on Monday.'],
    ['what is said of us', 'The council arrested us on Monday.'],
    ['what is alleged', 'The council allegedly arrested a writer on Monday.'],
    ['a birthday', 'Monday marked the tenth anniversary.'],
    [
      'two of whom only one would be named',
      'The judge sentenced Ann Lee and Angela Merkel on Monday.',
    ],
    ['what somebody hit', 'Angela Merkel hit a tree on Monday.'],
    ['how it was done', 'Initially started on Monday, it was late.'],
    ['what was planned', 'The planned rocket launch on Monday was scrubbed.'],
  ])('is not made of %s', async (_, sentence) => {
    expect(await titlesOf(OPENING + sentence)).toEqual([])
  })

  it('names nobody of whom its subject is only said to be', async () => {
    const text = `${OPENING}A former adviser for President Donald Trump was sentenced on Monday.`
    expect(await titlesOf(text)).toEqual([
      '2019-05-06 Former adviser for President Donald Trump sentenced',
    ])
  })

  it('is called by the name of whom a pronoun stands for', async () => {
    const text = `${OPENING}Angela Merkel spoke in Berlin. She was arrested on Monday.`
    expect(await titlesOf(text)).toEqual(['2019-05-06 Merkel arrested'])
  })

  it('belongs to the words that tell it, to what its sentence names and to the words that date it', async () => {
    const sentence = 'Angela Merkel was arrested in Berlin on Monday.'
    const text = OPENING + sentence
    const edition = await annotate(text, { published: PUBLISHED, language: 'en' })
    const [event] = edition.entities.filter(isEvent)
    expect(event?.passages.map(({ words }) => words)).toEqual(['Angela Merkel was arrested'])
    expect(event?.involves).toEqual(['angela-merkel', 'berlin'])
    expect(
      editionIndex(edition)
        .datesOf.get(event?.id ?? '')
        ?.map(({ words }) => words),
    ).toEqual(['Monday'])
    expect(event?.basis).toMatchObject({ kind: 'found', rule: 'happening by its verb' })
    expect(event?.dateBasis).toMatchObject({ kind: 'found', rule: 'weekday' })
  })

  it.each([
    ['The bridge was opened on Monday.', 'The bridge was opened on Monday'],
    ['On Monday the bridge was opened by the mayor.', 'the bridge was opened'],
    ['The summit took place on Monday.', 'The summit took place on Monday'],
    ['It was before the consortium launch in February.', 'consortium launch in February'],
  ])('is told, in “%s”, by “%s”', async (sentence, words) => {
    const [event] = await eventsOf(OPENING + sentence)
    expect(event?.passages.map((passage) => passage.words)).toEqual([words])
  })

  it('told twice is one, with the more exact of its dates', async () => {
    const text = `${OPENING}The bridge was opened last week. Rain fell.\n\nThe bridge was opened on May 3.`
    const events = await eventsOf(text)
    expect(events.map(({ date, label }) => `${date} ${label}`)).toEqual([
      '2019-05-03 Bridge opened',
    ])
    expect(events[0]?.passages.length).toBe(2)
  })

  it('is not joined with another of its kind on another day', async () => {
    const text = `${OPENING}The bridge was closed on May 3. The bridge was closed on May 5.`
    expect((await eventsOf(text)).length).toBe(2)
  })

  it('that an article opens with as news is of about its day', async () => {
    expect(await titlesOf('The two countries have signed a landmark agreement.')).toEqual([
      '2019-05-08~ Landmark agreement signed',
    ])
  })

  it('is never a whole sentence', async () => {
    const text =
      'On Wednesday, the members of the council of the old city of the lower valley and its people of all ages were honoured with medals of bronze.'
    for (const { label } of await eventsOf(OPENING + text))
      expect(label.split(' ').length).toBeLessThan(8)
  })
})

it('the article of the first edition has its events', async () => {
  const { entities } = await annotate(publishedEdition().article.text)
  expect(entities.filter(isEvent).map(({ date, label }) => `${date} ${label}`)).toEqual([
    '2024-04-04~ Landmark agreement inked',
    '2023-10 Executive order issued',
    '2024-02 Consortium launch',
  ])
})

describe('whatever the text,', () => {
  const pieces = fc.constantFrom(
    ...['the', 'The', 'bridge', 'Ann Lee', 'she', 'was', 'is', 'to be', 'opened', 'signed', 'died'],
    ...['took place', 'election', 'in 2014', 'on Monday', 'from May 5', 'to May 9', 'yesterday'],
    ...['of', 'and', 'who', ',', '.', '“', '”', '-', '(', ')', "'s", '\n\n', '700', '🙂', '東京'],
  )
  const texts = fc.array(pieces, { minLength: 1, maxLength: 50 }).map((all) => all.join(' '))

  it('its events pass the check, have titles on one line, and stay when a paragraph follows', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        fc.pre(/[a-z]/i.test(text))
        const options = { published: PUBLISHED, language: 'en' }
        const edition = await annotate(text, options)
        expect(parseEdition(edition)).toEqual({ ok: true, value: edition })
        const events = edition.entities.filter(isEvent)
        for (const { label } of events) {
          expect(label.length).toBeLessThanOrEqual(60)
          expect(label).toMatch(/^\P{Ll}/u)
        }
        const longer = await annotate(`${text}\n\nIt rains.`, options)
        const dates = longer.entities.filter(isEvent).map(({ date }) => date)
        expect(dates).toEqual(events.map(({ date }) => date))
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    'The bridge was opened on Monday. ',
    'The bridge , ',
    'the bridge of ',
    'was opened ',
    'on May 5, 2019 was opened ',
    'election in 2014 ',
    '( ',
    'bridge - ',
    'She died in 2014. ',
  ])('it takes a time that grows with its length: %j', async (unit) => {
    const time = async (units: number) => {
      const start = process.cpuUsage()
      await eventsOf(`The ${unit.repeat(units / unit.length)} end`)
      return process.cpuUsage(start).user / 1000
    }
    await time(5_000)
    const [shorter, longer] = [await time(20_000), await time(80_000)]
    expect(longer).toBeLessThan(8 * shorter + 500)
  })
})
