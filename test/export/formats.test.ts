import { expect, it } from 'vitest'
import { EXPORT_FORMATS, formatsOf } from '@/export/formats'
import { bareEdition, bareWithQuotes } from '../support/bare-edition'
import { smallEdition } from '../support/small-edition'

it('offers every format of an edition that has something for each', () => {
  expect(formatsOf(smallEdition)).toEqual(EXPORT_FORMATS)
})

it('offers no timeline without events and no table of quotes without quotes', () => {
  const names = EXPORT_FORMATS.map(({ name }) => name)
  const offered = formatsOf(bareEdition).map(({ name }) => name)
  expect(names.filter((name) => !offered.includes(name))).toEqual(['csv', 'timelinejs'])
  expect(formatsOf(bareWithQuotes).map(({ name }) => name)).toContain('csv')
})
