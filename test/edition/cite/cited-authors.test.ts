import { expect, it } from 'vitest'
import { citedAuthors, nameInverted } from '@/edition/cite/cited-authors'

it.each([
  { byline: 'Ruth Ann Hale', names: ['Hale, Ruth Ann'] },
  { byline: 'By Ruth Hale', names: ['Hale, Ruth'] },
  { byline: 'Ruth Hale and Bo Poe', names: ['Hale, Ruth', 'Poe, Bo'] },
  { byline: 'Ruth Hale, Bo Poe, and Cy Roe', names: ['Hale, Ruth', 'Poe, Bo', 'Roe, Cy'] },
  { byline: 'J. R. Hale', names: ['Hale, J. R.'] },
  { byline: 'Ludwig van der Berg', names: ['van der Berg, Ludwig'] },
  { byline: 'Jean-Pierre Martin', names: ['Martin, Jean-Pierre'] },
  { byline: 'María José de la Cruz', names: ['de la Cruz, María José'] },
  { byline: 'Zoë O’Neil-Çelik', names: ['O’Neil-Çelik, Zoë'] },
])('takes names apart: $byline', ({ byline, names }) => {
  expect(citedAuthors(byline, 'Alder Courier').map(nameInverted)).toEqual(names)
})

it.each([
  ...['Reuters', 'Associated Press', 'Alder Courier Staff', 'Our correspondent', 'BBC News'],
  ...['Washington Post', 'New York Times', 'Agence France-Presse', 'Al Jazeera', 'Deutsche Welle'],
  ...['Le Monde', 'The Guardian', 'Der Spiegel', 'El País', 'L’Équipe', 'Guest Contributor'],
  ...['Charlotte Observer', 'Ars Technica', 'Human Rights Watch', 'Virginia Mercury'],
  ...['Xi Jinping', 'Kim Jong-un', 'Nguyen Van Minh', 'Lee Hsien Loong', 'The Alder Team'],
  ...['Washington Post and Ruth Hale', 'Ruth Hale and Xi Jinping'],
  ...['Hale', 'Ruth Hale, Chief Reporter', 'Ruth Hale for the Courier', 'ruthhale42', '李小龙'],
  ...['Martin Luther King Jr.', 'x'.repeat(10_000), 'A '.repeat(5_000), `${'Aa '.repeat(3_000)}1`],
])('leaves as printed what is not plainly a name: %.40s', (byline) => {
  expect(citedAuthors(byline, 'Alder Courier')).toEqual([{ kind: 'literal', name: byline.trim() }])
})

it.each(['Grace Miller', 'GRACE MILLER'])(
  'leaves the name of the publisher whole: %s',
  (byline) => {
    expect(citedAuthors(byline, 'Grace Miller')).toEqual([{ kind: 'literal', name: byline }])
    expect(citedAuthors('Grace Miller', 'Alder Courier')).toMatchObject([{ kind: 'person' }])
  },
)

it.each([null, '', '  '])('finds nobody in %j', (byline) => {
  expect(citedAuthors(byline, 'Alder Courier')).toEqual([])
})
