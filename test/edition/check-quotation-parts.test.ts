import { describe, expect, it } from 'vitest'
import { told } from '../support/edition-problems'
import { brokenEdition, rangeOf, smallEdition } from '../support/small-edition'

describe('parts of quotations', () => {
  const [quotation] = smallEdition.quotations

  it('stand in order', () => {
    const parts = [rangeOf('“We are glad.”'), rangeOf('“It took nine years,”')]
    expect(told(brokenEdition('quotations[0].parts', parts))).toEqual([
      {
        path: 'quotations[0].parts[1]',
        reason: 'begins at 73, before 120, where the part before it ends',
      },
    ])
  })

  it('share no words', () => {
    const parts = [rangeOf('“It took nine years,”'), rangeOf('years,” she added. “We are glad.”')]
    expect(told(brokenEdition('quotations[0].parts', parts))).toEqual([
      {
        path: 'quotations[0].parts[1]',
        reason: 'begins at 87, before 94, where the part before it ends',
      },
    ])
  })

  it('share no words with another direct quotation, however far it reaches', () => {
    const second = {
      ...quotation,
      id: 'whole',
      parts: [
        rangeOf('opened today, said the mayor, Ruth Hale. “It took nine years,” she added. “We'),
      ],
    }
    expect(told(brokenEdition('quotations[1]', second))).toEqual([
      {
        path: 'quotations[1].parts[0]',
        reason:
          '"opened today, said the mayor, Ruth Hale." stands outside the quotation marks of a direct part',
      },
      {
        path: 'quotations[0].parts[0]',
        reason: 'shares words with quotations[1].parts[0]',
      },
      {
        path: 'quotations[0].parts[1]',
        reason: 'shares words with quotations[1].parts[0]',
      },
    ])
  })

  it('may lie inside an indirect quotation', () => {
    const second = {
      ...quotation,
      id: 'whole',
      directness: 'indirect',
      parts: [rangeOf('she added. “We are glad.”')],
    }
    expect(told(brokenEdition('quotations[1]', second))).toEqual([])
  })
})
