import { expect, it } from 'vitest'
import { APA, CHICAGO, MLA } from '@/cite/styles'
import { exampleWork } from './example-works'

const LETTERS = [...'abcdefghijklmnopqrstuv']
const MANY = LETTERS.map((letter) => `Ann A${letter}`)

// "Apple, A., Bell, A. B., …, Stewart, A. B., . . . Zabel, R.", in: Jacksonville University
// Library, APA, "Authors", "21+ authors" (library.ju.edu); Publication Manual, 7th ed., 9.8
it('names up to 20 authors in APA style, and of more the first 19 and the last', () => {
  const others = [
    ...['Bell', 'Copeland', 'Dennis', 'Edwards', 'Fant', 'Gaunt', 'Howard', 'Iachetta', 'Jones'],
    ...['Knuth', 'Lewis', 'McCarthy', 'Newberry', 'Orange', 'Plath', 'Quan', 'Reid', 'Stewart'],
  ]
  const initialled = others.map((name) => `A. B. ${name}`)
  expect(
    APA.reference(workBy('A. Apple', ...initialled, 'U. V. Left', 'R. Zabel'), null),
  ).toContain(
    `Apple, A., ${others.map((name) => `${name}, A. B., `).join('')}. . . Zabel, R. (2021). Bridge.`,
  )
  expect(APA.reference(workBy(...MANY.slice(0, 20)), null)).toContain(
    'Ar, A., As, A., & At, A. (2021). Bridge.',
  )
})

// "Hurt, James, and Brian Wilkie." and "Wysocki, Anne Frances, et al.", in: Monmouth University,
// "MLA 9 Works Cited" (monmouth.edu/resources-for-writers/mla-9-works-cited)
it('names up to two authors in MLA style, and of more the first', () => {
  expect(MLA.reference(workBy('James Hurt', 'Brian Wilkie'), null)).toMatch(
    /^Hurt, James, and Brian Wilkie\. “/,
  )
  expect(
    MLA.reference(workBy('Anne Frances Wysocki', 'Johndan Johnson-Eilola', 'C. Selfe'), null),
  ).toMatch(/^Wysocki, Anne Frances, et al\. “/)
})

// "Bay, Rachael A., Noah Rose, …, and Peter Ralph." in: Monash University, "Chicago 17th (A)",
// "Bibliography" (guides.lib.monash.edu), after the Manual's own example, which has in a note
// "Rachael A. Bay et al.,"; ten and seven: chicagomanualofstyle.org/qanda/data/faq/topics/
// Documentation/faq0417.html and 14.76
it('names up to ten authors in Chicago style, and of more the first seven; in a note up to three', () => {
  const nine = workBy(
    ...['Rachael A. Bay', 'Noah Rose', 'Rowan Barrett', 'Louis Bernatchez'],
    ...['Cameron K. Ghalambor', 'Jesse R. Lasky', 'Rachel B. Brem', 'Stephen R. Palumbi'],
    'Peter Ralph',
  )
  expect(CHICAGO.reference(nine, null)).toMatch(
    /^Bay, Rachael A\., Noah Rose, Rowan Barrett, Louis Bernatchez, Cameron K\. Ghalambor, Jesse R\. Lasky, Rachel B\. Brem, Stephen R\. Palumbi, and Peter Ralph\. “/,
  )
  expect(CHICAGO.atWords(nine, null, null)).toMatch(/^Rachael A\. Bay et al\., “/)
  expect(CHICAGO.reference(workBy(...MANY.slice(0, 10)), null)).toMatch(
    /Ann Ai, and Ann Aj\. “Bridge\.”/,
  )
  expect(CHICAGO.reference(workBy(...MANY.slice(0, 11)), null)).toMatch(
    /^Aa, Ann, Ann Ab, .*, Ann Af, Ann Ag, et al\. “Bridge\.”/,
  )
})

it('takes the accent of an initial with it, however it is written', () => {
  expect(APA.reference(workBy('E\u0301mile Zola'), null)).toMatch(/^Zola, É\. /)
  expect(APA.reference(workBy('\u{1D400}nn Poe'), null)).toMatch(/^Poe, \u{1D400}\. /u)
})

/** A work of these people, the last name of each standing last. */
function workBy(...names: string[]) {
  const authors = names.map((name) => {
    const [, given = '', family = ''] = /^(.+) (\S+)$/.exec(name) ?? []
    return { kind: 'person', given, family, suffix: null } as const
  })
  return { ...exampleWork({ headline: 'Bridge', date: '2021' }), authors }
}
