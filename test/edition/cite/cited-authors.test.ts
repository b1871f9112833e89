import { expect, it } from 'vitest'
import { citedAuthors, nameInverted } from '@/edition/cite/cited-authors'

it.each([
  { byline: 'Ruth Ann Hale', names: ['Hale, Ruth Ann'] },
  { byline: 'By Ruth Hale', names: ['Hale, Ruth'] },
  { byline: 'Ruth Hale and Bo Poe', names: ['Hale, Ruth', 'Poe, Bo'] },
  { byline: 'Ruth Hale, Bo Poe, and Cy Roe', names: ['Hale, Ruth', 'Poe, Bo', 'Roe, Cy'] },
  { byline: 'J. R. Hale', names: ['Hale, J. R.'] },
  { byline: 'Ludwig van der Berg', names: ['van der Berg, Ludwig'] },
  { byline: 'Zoë O’Neil-Çelik', names: ['O’Neil-Çelik, Zoë'] },
])('takes names apart: $byline', ({ byline, names }) => {
  expect(citedAuthors(byline).map(nameInverted)).toEqual(names)
})

it.each([
  ...['Reuters', 'Associated Press', 'Alder Courier Staff', 'Our correspondent', 'BBC News'],
  ...['Hale', 'Ruth Hale, Chief Reporter', 'Ruth Hale for the Courier', 'ruthhale42', '李小龙'],
  ...['Martin Luther King Jr.', 'x'.repeat(10_000), 'A '.repeat(5_000), `${'Aa '.repeat(3_000)}1`],
])('leaves as printed what is not plainly a name: %.40s', (byline) => {
  expect(citedAuthors(byline)).toEqual([{ kind: 'literal', name: byline.trim() }])
})

it.each([null, '', '  '])('finds nobody in %j', (byline) => {
  expect(citedAuthors(byline)).toEqual([])
})
