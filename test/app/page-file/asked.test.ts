import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { askedIn, choiceOf, followed, NOTHING } from '@/app/page-file/asked'

const HALE = { ...NOTHING, entity: 'ruth-hale' }

describe('following a link of a page in one file', () => {
  it.each([
    ['chooses', '<a href="#entity-ruth-hale" data-choose="ruth-hale">', NOTHING, HALE],
    [
      'chooses the first',
      '<a href="#entity-a" data-choose="a b">',
      HALE,
      { ...NOTHING, entity: 'a' },
    ],
    [
      'chooses the next',
      '<a href="#entity-a" data-choose="a ruth-hale">',
      { ...NOTHING, entity: 'a' },
      HALE,
    ],
    [
      'chooses the first again',
      '<a href="#entity-a" data-choose="ruth-hale a">',
      { ...NOTHING, entity: 'a' },
      HALE,
    ],
    [
      'shows a part',
      '<a href="#shown_dates" data-shows="dates">',
      HALE,
      { ...NOTHING, part: 'dates' },
    ],
    ['goes to a place and leaves the choice', '<a href="#p3">', HALE, { ...HALE, place: 'p3' }],
    ['clears', '<a href="#article" data-clears>', { ...HALE, place: 'p3' }, NOTHING],
    ['leaves the page', '<a href="https://news.example/">', HALE, null],
    ['does nothing', '<a data-choose="a">', HALE, null],
  ])('%s', (_what, link, before, after) => {
    const element = new JSDOM(link).window.document.querySelector('a')
    expect(element && followed(element, before)).toEqual(after)
  })
})

it.each([
  ['nothing', null, '', NOTHING],
  ['a place of the address', null, '#p3', { ...NOTHING, place: 'p3' }],
  ['what was noted', { ...HALE, place: null }, '#entity-ruth-hale', HALE],
  ['what was noted with a place', { ...HALE, place: 'p3' }, '#p3', { ...HALE, place: 'p3' }],
  ['no id that is none', { entity: '"]', part: 3, place: null }, '', NOTHING],
  ['what another script has noted', 'here', '#p3', { ...NOTHING, place: 'p3' }],
])('reads %s in an entry of the history', (_what, noted, hash, asked) => {
  expect(askedIn(noted, hash)).toEqual(asked)
})

it.each([
  [HALE, { entity: 'ruth-hale', show: undefined, goneTo: null, hasQuote: false }],
  [
    { ...HALE, place: 'quote-q1' },
    { entity: 'ruth-hale', show: undefined, goneTo: null, hasQuote: true },
  ],
  [
    { ...NOTHING, place: 'entity-alder' },
    { entity: null, show: undefined, goneTo: 'alder', hasQuote: false },
  ],
  [
    { ...NOTHING, part: 'dates' },
    { entity: null, show: 'dates', goneTo: null, hasQuote: false },
  ],
])('has %j shown as %j', (asked, choice) => {
  expect(choiceOf(asked)).toEqual(choice)
})
