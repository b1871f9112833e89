import { describe, expect, it } from 'vitest'
import { pastedWords } from '@/library/opening/pasted'

describe('words that were pasted', () => {
  it.each([
    '<!doctype html><p>a',
    '\uFEFF <html lang="en">',
    '<?xml version="1.0"?>\n<!-- saved from url=(0020)https://a.example/ -->\n<!DOCTYPE HTML>',
    '<!-- a -->\n<!-- b --> <html>',
  ])('are a page where they are its markup: %j', (words) => {
    expect(pastedWords(words)).toEqual({ kind: 'markup', markup: words, words: '' })
  })

  it.each(['The <html> tag', '<p>a</p>', '<!-- a --> b', ''])('are words else: %j', (words) => {
    expect(pastedWords(words)).toEqual({ kind: 'plain', words })
  })

  it.each(['<!---->', '<!-- -->\n', '<!--', ' ', '<?xml>'])(
    'are looked at in no time where %j is repeated',
    (unit) => {
      expect(pastedWords(unit.repeat(280)).kind).toBe('plain')
    },
  )
})
