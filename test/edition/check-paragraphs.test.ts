import { describe, expect, it } from 'vitest'
import { told } from '../support/edition-problems'
import { brokenEdition, rangeOf } from '../support/small-edition'

const DATELINE = { ...rangeOf('3 May 2021'), kind: 'dateline', basis: { kind: 'edited' } }

describe('kinds of paragraphs', () => {
  it('are said of whole paragraphs', () => {
    expect(
      told(brokenEdition('article.paragraphs', [{ ...DATELINE, ...rangeOf('3 May') }])),
    ).toEqual([{ path: 'article.paragraphs[0]', reason: '0–5 is not a whole paragraph' }])
  })

  it('are said once', () => {
    expect(
      told(brokenEdition('article.paragraphs', [DATELINE, { ...DATELINE, kind: 'byline' }])),
    ).toEqual([
      { path: 'article.paragraphs[1]', reason: 'begins where article.paragraphs[0] does' },
    ])
  })

  it('may be said of none', () => {
    expect(told(brokenEdition('article.paragraphs', []))).toEqual([])
  })
})
