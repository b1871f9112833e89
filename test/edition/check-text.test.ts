import { describe, expect, it } from 'vitest'
import { bare, told } from '../support/edition-problems'

describe('the text', () => {
  it.each([
    { text: ' a', reason: 'paragraph 1 begins with white space' },
    { text: 'a\n', reason: 'paragraph 1 ends with white space' },
    { text: 'a\n\nb ', reason: 'paragraph 2 ends with white space' },
    { text: '\n\na', reason: 'paragraph 1 is empty' },
    { text: 'a\n\n', reason: 'paragraph 2 is empty' },
    { text: 'a\n\n\n\nb', reason: 'paragraph 2 is empty' },
    { text: 'a\n\n \n\nb', reason: 'paragraph 2 is empty' },
    { text: 'a\n\n\nb', reason: 'paragraph 2 begins with white space' },
    { text: 'a\n \nb', reason: 'paragraph 1 holds a line of nothing but white space' },
    { text: 'a\r\nb', reason: 'paragraph 1 holds a carriage return, expected line feeds only' },
    { text: 'a\u2028', reason: 'paragraph 1 ends with white space' },
  ])('$text: $reason', ({ text, reason }) => {
    expect(told(bare(text))).toEqual([{ path: 'article.text', reason }])
  })

  it('may have lines inside a paragraph', () => {
    expect(told(bare('Roses are red,\nviolets are blue.'))).toEqual([])
  })
})
