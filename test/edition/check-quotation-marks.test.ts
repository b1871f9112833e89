import { describe, expect, it } from 'vitest'
import { told, withEnding } from '../support/edition-problems'
import { brokenEdition } from '../support/small-edition'

describe('quotation marks', () => {
  it('belong to a quotation or are explained', () => {
    expect(told(brokenEdition('article.otherQuotationMarks', []))).toEqual([
      {
        path: 'article.text',
        reason:
          'the quotation mark at 171, "“people’s bridge”. T", is in no quotation and not among article.otherQuotationMarks',
      },
      {
        path: 'article.text',
        reason:
          'the quotation mark at 187, "”. They and Hale sig", is in no quotation and not among article.otherQuotationMarks',
      },
    ])
  })

  it.each(['“', '”', '"', '„', '«', '»', '‹', '›', '‘'])('%s is one', (mark) => {
    expect(told(withEnding(`${mark}here`))).toEqual([
      {
        path: 'article.text',
        reason: `the quotation mark at 235, "${mark}here", is in no quotation and not among article.otherQuotationMarks`,
      },
    ])
  })

  it.each(['’', "'", '`', '′'])('%s is none', (mark) => {
    expect(told(withEnding(`o${mark}clock`))).toEqual([])
  })
})
