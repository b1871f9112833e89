import { describe, expect, it } from 'vitest'
import { told } from '../support/edition-problems'
import { brokenEdition } from '../support/small-edition'

describe('dates', () => {
  it.each([
    'article.published',
    'entities[3].date',
    'quotations[0].records[0].date',
    'dates[1].edtf',
    'sources[0].date',
  ])('%s must be EDTF of level 1', (path) => {
    const reason = '"2021-02-30" is not a date in EDTF, level 1 (years 0000 to 9999)'
    expect(told(brokenEdition(path, '2021-02-30'))).toEqual([{ path, reason }])
  })

  it.each(['checked', 'sources[1].checked', 'corrections[0].date'])(
    '%s must be a day that the calendar has',
    (path) => {
      const reason = '"2021-02-29" is not a day'
      expect(told(brokenEdition(path, '2021-02-29'))).toEqual([{ path, reason }])
    },
  )
})
