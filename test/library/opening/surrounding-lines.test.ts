import { describe, expect, it } from 'vitest'
import { readPlainWords } from '@/library/opening/read-markup'
import { isSurroundingLine } from '@/library/opening/surrounding-lines'

describe('a line that surrounds articles', () => {
  it.each([
    'Home | Football | Cricket | Bet now 5/1',
    'Home Politics Business Opinion Subscribe for £1',
    'We value your privacy. We and our 842 partners use cookies. Accept all',
    'ADVERTISEMENT',
    'SPONSORED: The boots the pros wear. Shop now.',
    'Get 3 months free with MatchPass+',
    'Sign up to our free evening newsletter',
    'Read more: Why wasps hate your picnic',
    'Most read',
    '6 min read',
    '© 2026 Harrow Courier Ltd. Cookies. Privacy. Contact us.',
    'Subscribe now',
    'Comments (212) | Share on Facebook | Gamble responsibly 18+',
  ])('is known by its words: %s', (words) => {
    expect(isSurroundingLine(words)).toBe(true)
  })

  it.each([
    'Minister accused of misleading parliament over ferry contract',
    'By Callum Struthers, Holyrood editor',
    'Home Secretary Ruth Hale resigned on Monday.',
    'Home Office ministers meet',
    'Most popular of all was the old ferry.',
    'Cookies were served, and the mayor accepted all of them.',
    '“Sign up to our newsletter,” she said.',
    'Related parties had to be told, said the regulator.',
    'Subscribe to nothing, the commission warned readers.',
    'Get out of the valley, residents were told',
    'Alder | 3 May 2021',
    'Year | 2019 | 2020 | 2021',
    'Party | Seats | Share',
    'The regulator said that users must be asked to consent to cookies.',
    'Register to vote by Monday, officials say',
  ])('is not what may be the article’s: %s', (words) => {
    expect(isSurroundingLine(words)).toBe(false)
  })
})

it('is left out of plain text, which has its own headline then, and can be put back', () => {
  const read = readPlainWords(
    'Home | News | Sport | Weather\n\nBridge opens at Alder\n\nBy Bo Poe\n\nThe bridge at Alder opened on Monday, said Ruth Hale.\n\nSPONSORED: Boots. Shop now.\n\n“We are glad,” she said.',
  )
  expect(read).toMatchObject({
    kind: 'read',
    article: { headline: 'Bridge opens at Alder', byline: 'Bo Poe' },
    leftOut: [
      { words: 'Home | News | Sport | Weather', after: '' },
      {
        words: 'SPONSORED: Boots. Shop now.',
        after: 'The bridge at Alder opened on Monday, said Ruth Hale.',
      },
    ],
  })
})
