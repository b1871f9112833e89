import { describe, expect, it } from 'vitest'
import { atOnce } from '@/annotate/pace'
import { findQuotations } from '@/annotate/quotations/find-quotations'
import { read } from '@/annotate/reading/reading'

/** Each quotation: how direct, who, with which cue, and what, parts apart by " / ". */
function quotationsOf(text: string): string[] {
  const words = (range: { start: number; end: number } | null) =>
    range === null ? '-' : text.slice(range.start, range.end)
  return atOnce(findQuotations(atOnce(read(text)))).quotations.map(
    ({ directness, source, cue, parts }) =>
      `${directness}, ${words(source)}, ${words(cue)}: ${parts.map(words).join(' / ')}`,
  )
}

/** What stands in quotation marks and is no quotation. */
function othersOf(text: string): string[] {
  const { others } = atOnce(findQuotations(atOnce(read(text))))
  return others.map(({ start, end }) => text.slice(start, end))
}

describe('a quotation is found', () => {
  it.each([
    ['with its cue behind it', '“It rained,” said Ann Lee.', 'direct, Ann Lee, said: “It rained,”'],
    ['with its cue before it', 'Ann Lee said: “It rained.”', 'direct, Ann Lee, said: “It rained.”'],
    [
      'with its cue behind it and a comma between',
      '“It rained”, said Ann Lee on Monday.',
      'direct, Ann Lee, said: “It rained”',
    ],
    [
      'with what its speaker is behind it',
      '“It rained,” said Ann Lee, the mayor.',
      'direct, Ann Lee, said: “It rained,”',
    ],
    [
      'with its cue between its parts, as one',
      '“It rained,” she said, “and then it snowed.”',
      'direct, she, said: “It rained,” / “and then it snowed.”',
    ],
    [
      'with a sentence of its own after it',
      '“It rained,” stated Lee. “It snowed.”',
      'direct, Lee, stated: “It rained,” / “It snowed.”',
    ],
    [
      'when a question comes before its cue',
      '“Did it rain?” Ann Lee asked. “No.”',
      'direct, Ann Lee, asked: “Did it rain?” / “No.”',
    ],
    ['in straight marks', '"It rained," Lee told CNN.', 'direct, Lee, told: "It rained,"'],
    ['in single marks', '‘It rained,’ Lee said.', 'direct, Lee, said: ‘It rained,’'],
    ['in low marks', '„It rained,“ Lee said.', 'direct, Lee, said: „It rained,“'],
    ['in marks that point outwards', '«It rained,» Lee said.', 'direct, Lee, said: «It rained,»'],
    [
      'in marks that point inwards, with all that is said',
      '»It rained«, said Lee, the mayor. »It snowed.«',
      'direct, Lee, said: »It rained« / »It snowed.«',
    ],
    [
      'in marks that point outwards, with room',
      '« It rained », Lee said.',
      'direct, Lee, said: « It rained »',
    ],
    ['behind an aside', '“It rained,” Lee, who is 70, said.', 'direct, Lee, said: “It rained,”'],
    [
      'with the name in an aside',
      'The mayor, Ann Lee, said: “It rained.”',
      'direct, The mayor, Ann Lee, said: “It rained.”',
    ],
    [
      'with words of the author in it',
      'Lee said that the plan was “a disaster” for all.',
      'mixed, Lee, said: that the plan was “a disaster” for all',
    ],
    ['without marks', 'Lee said that it rained.', 'indirect, Lee, said: that it rained'],
    ['without "that"', 'Lee said it had rained.', 'indirect, Lee, said: it had rained'],
    [
      'as a pledge',
      'Lee and Bo Ek have pledged to help.',
      'indirect, Lee and Bo Ek, pledged: to help',
    ],
    [
      'of two with their roles',
      'The US minister, Ann Lee, and the UK minister, Bo Ek, have pledged to help.',
      'indirect, The US minister, Ann Lee, and the UK minister, Bo Ek, pledged: to help',
    ],
    [
      'according to somebody',
      'It rained, according to the mayor.',
      'indirect, the mayor, according to: It rained',
    ],
    [
      'according to somebody, first',
      'According to the mayor, it rained.',
      'indirect, the mayor, According to: it rained',
    ],
    [
      'according to somebody whose name follows a comma',
      'According to the coach, Ann Lee, it rained.',
      'indirect, the coach, Ann Lee, According to: it rained',
    ],
    [
      'with what somebody calls something',
      'Lee called the plan for the old city “a disaster”.',
      'mixed, Lee, called: the plan for the old city “a disaster”',
    ],
    ['with a dash', '“It rained.” ― Ann Lee', 'direct, Ann Lee, ―: “It rained.”'],
    [
      'with a colon in the paragraph before',
      'Lee added:\n\n“It rained all day.”',
      'direct, Lee, added: “It rained all day.”',
    ],
    [
      'through paragraphs that are not closed',
      '“It rained,” Lee said. “It snowed.\n\n“It hailed.”',
      'direct, Lee, said: “It rained,” / “It snowed. / “It hailed.”',
    ],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual([expected])
  })

  it('with the speaker of the paragraph before, where nobody else is named', () => {
    expect(quotationsOf('“It rained,” Lee said.\n\n“It snowed as well.”')).toEqual([
      'direct, Lee, said: “It rained,”',
      'direct, Lee, -: “It snowed as well.”',
    ])
  })

  it('without a speaker where nobody is named at all', () => {
    expect(quotationsOf('“It rained for many days.”')).toEqual([
      'direct, -, -: “It rained for many days.”',
    ])
  })
})

it.each([
  ['no longer', 'Oxfam no longer wants to help the city.', 'Oxfam'],
  ['while doing something else', 'Lee defended the plan whilst promising that it ends.', 'Lee'],
])('finds who says it where they do so %s', (_, text, source) => {
  expect(quotationsOf(text).at(-1)).toContain(`indirect, ${source}, `)
})

describe('no quotation is', () => {
  it.each([
    ['a term', 'The “smart” city opened.', ['“smart”']],
    ['a title', 'The film “A Walk in the Woods” opened.', ['“A Walk in the Woods”']],
    ['a nickname', 'Dwayne “The Rock” Johnson smiled.', ['“The Rock”']],
    ['a mark of inches', 'A 6" pipe burst.', ['"']],
    ['a mark that opens nothing', 'It rained.” It snowed.', ['”']],
  ])('%s', (_, text, others) => {
    expect(quotationsOf(text)).toEqual([])
    expect(othersOf(text)).toEqual(others)
  })

  it.each([
    ['an apostrophe apart', "They 've kept it, she said, 'em all.", /mixed/],
    ['an apostrophe', 'The workers’ rights and the dogs’ home, they said, are ours.', /’/],
    ['what the author thinks', 'I think it rained.', /rained/],
    ['what is passive', 'She was told by friends.', /friends/],
    ['a noun that looks like a verb', 'The report that came was long.', /came/],
    ['a noun behind an adjective', 'There are better questions about the plan.', /plan/],
    ['a noun before a number', 'The year drove asylum claims over 150,000.', /150,000/],
    ['the name of something', 'He drank a cocktail called Santorum in a bar.', /Santorum/],
    ['what is done to somebody', 'Critics attacked her for denying them entry.', /denied|entry,/],
    ['what was refused', 'They were twice denied visas to enter the city.', /visas/],
    ['what a headline tells of', 'Hackers attack a website of the church', /website/],
    ['what a year saw', 'The finals saw two teams play in the hall.', /teams/],
    ['what something is like', 'Strikes were very threatening to owners of the firm.', /owners/],
    ['a feeling that is there', 'There is a lot of good feeling around here.', /around/],
    ['what is set beside others', 'We saw a small crowd compared to other years.', /years/],
    ['what was not said', 'Officials have not said why the team was late.', /late/],
    [
      'what was refused to somebody else',
      'Officials said why the team was initially denied visas for the trip.',
      /: visas/,
    ],
    ['whom a speaker is told of by', 'He went to Rome to meet Lee, who told him of it.', /: He/],
    ['words that say when', 'My hope is that over time, users agree.', /: My/],
    ['what is to come', 'The Onion: An interview with the editors of a paper', /interview/],
    ['a caption', 'Image: Australian Paralympic Committee of 2012', /Committee/],
  ])('%s', (_, text, words) => {
    const said = quotationsOf(text).filter((quotation) => !/^indirect, they/.test(quotation))
    expect(said.join()).not.toMatch(words)
    expect(othersOf(text)).toEqual([])
  })
})

it('gives way within a sentence of any length', () => {
  const reading = atOnce(read('the mayor said it '.repeat(5_000)))
  let pauses = 0
  for (const work = findQuotations(reading); work.next().done !== true; ) pauses++
  expect(pauses).toBeGreaterThan(reading.tokens.length / 100)
})

it.each(['“', '"', '‘a ', "'a ", '“a” said ', '"Oh," said ', 'said, ', 'A, ', '“a” “b” ', ': “'])(
  'takes time that grows with a text full of %j',
  (unit) => {
    const timeOf = (length: number) => {
      const reading = atOnce(read(unit.repeat(length / unit.length)))
      const { user } = process.cpuUsage()
      atOnce(findQuotations(reading))
      return (process.cpuUsage().user - user) / 1000
    }
    timeOf(10_000)
    expect(timeOf(200_000)).toBeLessThan(10 * timeOf(50_000) + 300)
  },
)
