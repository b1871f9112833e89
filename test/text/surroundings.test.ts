import { expect, it } from 'vitest'
import { surroundings } from '@/text/surroundings'

const MOST = { before: 10, after: 12 }

// Brackets mark the words.
it.each([
  { text: '[memo]', before: '', after: '' },
  { text: 'the [memo] was', before: 'the ', after: ' was' },
  { text: 'both signed the [memo] on a Monday', before: '…the ', after: ' on a Monday' },
  { text: 'and had signed a [memo] on that Monday', before: '…signed a ', after: ' on that…' },
  { text: 'before\n\nthe [memo] was\n\nafter', before: 'the ', after: ' was' },
  { text: 'before\n\n[memo]\n\nafter', before: '', after: '' },
  { text: 'a [memo\n\nand] more', before: 'a ', after: ' more' },
  { text: 'unbrokenbeforehand[memo]unbrokenafterwards', before: '…', after: '…' },
])('gives whole words around $text', ({ text, before, after }) => {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  const source = text.replaceAll(/[[\]]/g, '')
  expect(surroundings(source, { start, end }, MOST)).toEqual({ before, after })
})
