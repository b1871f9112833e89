import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mailHref } from '@/reader/links/mail-href'

const URL_OF_PAGE = 'https://news.example/read/x/quote/y/?a=1&b=2#c'

function fieldsOf(href: string) {
  return [...new URLSearchParams(href.replace(/^mailto:\?/, '').replaceAll('+', '%2B'))]
}

describe('a mail', () => {
  it('has a subject, the words and the link', () => {
    const href = mailHref({ title: 'A & B', words: 'One?\n\nTwo + “three”' }, URL_OF_PAGE)
    expect(fieldsOf(href)).toEqual([
      ['subject', 'A & B'],
      ['body', `One?\r\n\r\nTwo + “three”\r\n\r\n${URL_OF_PAGE}`],
    ])
  })

  it('lets no words begin another field, whatever they are', () => {
    const unit = fc.constantFrom(...'a&?=#%+\r\n:@\uD800“ ')
    fc.assert(
      fc.property(fc.string({ unit }), fc.string({ unit }), (title, words) => {
        const href = mailHref({ title, words }, URL_OF_PAGE)
        expect(fieldsOf(href).map(([name]) => name)).toEqual(['subject', 'body'])
        expect(fieldsOf(href)[0]?.[1]).not.toMatch(/[\r\n]/)
        expect(href).toMatch(/^mailto:\?subject=[^?&#\s]*&body=[^?&#\s]*$/)
      }),
    )
  })

  it('leaves out words that make it too long for mail programs', () => {
    const href = mailHref({ title: 'A', words: 'word '.repeat(500) }, URL_OF_PAGE)
    expect(fieldsOf(href)).toEqual([
      ['subject', 'A'],
      ['body', URL_OF_PAGE],
    ])
  })
})
