import { describe, expect, it } from 'vitest'
import { CITE_FORMATS } from '@/cite/cite-formats'
import { citePassage } from '@/cite/cite-passage'
import { APA, CHICAGO, MLA } from '@/cite/styles'
import { isQuoted, wordedRecords } from '@/edition/quotations'
import { publishedEdition } from '../support/published-edition'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'

const OPTIONS = { accessed: '2026-11-23', url: 'https://news.example/read/x/#passage=y' } as const

describe('words of the article', () => {
  it('are cited in quotation marks, with the link and the reference', () => {
    expect(citePassage(smallEdition, rangeOf('wanted a ferry'), APA, OPTIONS)).toBe(
      `“wanted a ferry” ([News article], 2021, para. 3)

The passage: https://news.example/read/x/#passage=y

[News article]. (2021, May 3). Alder Courier. https://courier.example/bridge`,
    )
  })

  it('have a note in a style of notes', () => {
    expect(citePassage(smallEdition, rangeOf('wanted a ferry'), CHICAGO, OPTIONS)).toBe(
      `“wanted a ferry” [1]

The passage: https://news.example/read/x/#passage=y

1. News article, Alder Courier, May 3, 2021, accessed November 23, 2026, https://courier.example/bridge.

Alder Courier. News article. May 3, 2021. Accessed November 23, 2026. https://courier.example/bridge.`,
    )
  })

  it('name all their paragraphs in APA style', () => {
    const range = { start: rangeOf('“We are glad.”').end, end: rangeOf('wanted a ferry').end }
    expect(citePassage(smallEdition, range, APA, OPTIONS)).toContain(
      'Some residents had wanted a ferry” ([News article], 2021, para. 3)',
    )
    const { start } = rangeOf('today')
    expect(citePassage(smallEdition, { start, end: range.end }, APA, OPTIONS)).toContain(
      '([News article], 2021, paras. 2–3)',
    )
  })

  it('leave white space at their ends behind', () => {
    const { start, end } = rangeOf('Some residents')
    expect(citePassage(smallEdition, { start: start - 2, end: end + 1 }, MLA, OPTIONS)).toMatch(
      /^“Some residents” \(News article\)\n\n/,
    )
  })

  it('are not put into marks that their own would end', () => {
    expect(citePassage(smallEdition, rangeOf('the “people’s bridge”'), MLA, OPTIONS)).toMatch(
      /^Alder Courier, as printed: the “people’s bridge” \(News article\)\n\n/,
    )
  })
})

describe('words of a quote', () => {
  const words = rangeOf('took nine years,” she added')

  it('bring the official wording along', () => {
    expect(citePassage(smallEdition, words, APA, { ...OPTIONS, accessed: null })).toBe(
      `Alder Courier, as printed: took nine years,” she added ([News article], 2021, para. 2)

Ruth Hale, official wording (Speech, 3 May 2021): “It has taken us nine long years.” (The bridge, 2021) The printed words were not found in it.

Both wordings: https://news.example/read/x/#passage=y

[News article]. (2021, May 3). Alder Courier. https://courier.example/bridge

The bridge. (2021). Town of Alder. https://alder.example/bridge`,
    )
  })

  it('bring it along however few they are, and no further', () => {
    const { start } = rangeOf('“We are glad.”')
    const citation = (from: number) =>
      citePassage(smallEdition, { start: from, end: start + 1 }, APA, OPTIONS)
    expect(citation(start)).toContain('It has taken us nine long years.')
    const interruption = rangeOf(' she added. ')
    expect(citePassage(smallEdition, interruption, APA, OPTIONS)).not.toContain('nine long years')
  })

  it('say so where no official wording was found', () => {
    const quotations = smallEdition.quotations.map((quotation) => ({ ...quotation, records: [] }))
    const edition = smallEditionWith({ quotations })
    expect(citePassage(edition, rangeOf('nine years'), MLA, OPTIONS)).toMatch(
      /^Alder Courier, as printed: “nine years” \(News article\) Ruth Hale: No official wording found\.\n\nThe passage: /,
    )
  })
})

describe.each(CITE_FORMATS.map((format) => ({ format, name: format.name })))(
  'a passage in $name',
  ({ format }) => {
    it('holds its words and its link', () => {
      const citation = format.citePassage(smallEdition, rangeOf('wanted a ferry'), OPTIONS)
      expect(citation).toContain('“wanted a ferry”')
      expect(unescaped(citation)).toContain(OPTIONS.url)
      expect(citation).not.toContain('nine long years')
    })

    it('holds every official wording of what it touches', () => {
      const edition = publishedEdition()
      const whole = { start: 0, end: edition.article.text.length }
      const citation = format.citePassage(edition, whole, OPTIONS)
      for (const quotation of edition.quotations) {
        for (const { words } of isQuoted(quotation) ? wordedRecords(quotation) : []) {
          expect(citation).toContain(words)
        }
      }
      expect(citation).toMatch(/\b(Both|All) wordings: /)
    })

    it('says so where no official wording was found', () => {
      const quotations = smallEdition.quotations.map((quotation) => ({ ...quotation, records: [] }))
      const edition = smallEditionWith({ quotations })
      expect(format.citePassage(edition, rangeOf('nine years'), OPTIONS)).toContain(
        'Ruth Hale: No official wording found.',
      )
    })
  },
)

/** The marks that TeX would take for its own, as they were. */
function unescaped(citation: string): string {
  return citation.replaceAll('\\#', '#')
}
