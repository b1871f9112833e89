import { expect, it } from 'vitest'
import { nameInverted } from '@/cite/cited-authors'
import { parseByline } from '@/edition/parse-byline'

it.each([
  { byline: 'Ruth Ann Hale', names: ['Hale, Ruth Ann'] },
  { byline: 'By Ruth Hale', names: ['Hale, Ruth'] },
  { byline: 'Ruth Hale and Bo Poe', names: ['Hale, Ruth', 'Poe, Bo'] },
  { byline: 'Ruth Hale, Bo Poe, and Cy Roe', names: ['Hale, Ruth', 'Poe, Bo', 'Roe, Cy'] },
  { byline: 'Ruth Hale, Bo Poe & Cy Roe', names: ['Hale, Ruth', 'Poe, Bo', 'Roe, Cy'] },
  { byline: 'J. R. Hale', names: ['Hale, J. R.'] },
  { byline: 'Ludwig van der Berg', names: ['van der Berg, Ludwig'] },
  { byline: 'Jean-Pierre Martin', names: ['Martin, Jean-Pierre'] },
  { byline: 'María José de la Cruz', names: ['de la Cruz, María José'] },
  { byline: 'Zoë O’Neil-Çelik', names: ['O’Neil-Çelik, Zoë'] },
  { byline: 'Zoe\u0308 Hale', names: ['Hale, Zoë'] },
  { byline: 'Ursula K. Le Guin', names: ['Le Guin, Ursula K.'] },
  { byline: 'Peter Van Dyke', names: ['Van Dyke, Peter'] },
  { byline: 'Anna Van Der Berg', names: ['Van Der Berg, Anna'] },
  { byline: 'Anna St. John', names: ['St. John, Anna'] },
  { byline: 'William Smith III', names: ['Smith, William, III'] },
  { byline: 'William Smith Jr', names: ['Smith, William, Jr.'] },
  { byline: 'William Smith, Jr., and Bo Poe', names: ['Smith, William, Jr.', 'Poe, Bo'] },
  { byline: 'Martin Luther King Jr.', names: ['King, Martin Luther, Jr.'] },
])('takes names apart: $byline', ({ byline, names }) => {
  const authors = parseByline(byline, 'Alder Courier')
  expect(authors.map(({ kind }) => kind)).toEqual(names.map(() => 'person'))
  expect(authors.map(nameInverted)).toEqual(names)
})

it.each([
  ...['Reuters', 'Associated Press', 'Alder Courier Staff', 'Our correspondent', 'BBC News'],
  ...['Washington Post', 'New York Times', 'Agence France-Presse', 'Al Jazeera', 'Deutsche Welle'],
  ...['Le Monde', 'The Guardian', 'Der Spiegel', 'El País', 'L’Équipe', 'Guest Contributor'],
  ...['Charlotte Observer', 'Ars Technica', 'Human Rights Watch', 'Virginia Mercury'],
  ...['Xi Jinping', 'Kim Jong-un', 'Nguyen Van Minh', 'Lee Hsien Loong', 'The Alder Team'],
  ...['Washington Post and Ruth Hale', 'Ruth Hale and Xi Jinping', 'Ruth Hale MP'],
  ...['Hale', 'Ruth Hale, Chief Reporter', 'Ruth Hale for the Courier', 'ruthhale42', '李小龙'],
  ...['Department for Science, Innovation and Technology', `${'Aa '.repeat(3_000)}1`],
  ...['x'.repeat(10_000), 'A '.repeat(5_000), 'Ann de la '.repeat(2_000)],
])('leaves as printed what is not plainly a name: %.40s', (byline) => {
  expect(parseByline(byline, 'Alder Courier')).toEqual([{ kind: 'byline', name: byline.trim() }])
})

it.each(['Grace Miller', 'GRACE MILLER'])(
  'leaves the name of the publisher whole: %s',
  (byline) => {
    expect(parseByline(byline, 'Grace Miller')).toEqual([{ kind: 'organisation', name: byline }])
    expect(parseByline('Grace Miller', 'Alder Courier')).toMatchObject([{ kind: 'person' }])
  },
)

it.each(['', '  '])('finds nobody in %j', (byline) => {
  expect(parseByline(byline, null)).toEqual([])
})
