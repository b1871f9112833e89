import { describe, expect, it } from 'vitest'
import { CITE_FORMATS, findCiteFormat } from '@/cite/cite-formats'
import type { Edition } from '@/edition/edition-schema'
import { exampleLink } from '../export/example-link'
import { bareEdition, bareWithQuotes } from '../support/bare-edition'

const OPTIONS = { accessed: '2026-11-23', link: exampleLink } as const

describe('an article of which nothing is known', () => {
  it.each([
    { name: 'apa', cited: '[News article]. (n.d.).' },
    { name: 'mla', cited: 'News article.' },
    { name: 'chicago', cited: 'News article.\n\nNews article.' },
    { name: 'bibtex', cited: '@misc{bare,\n  title = {{[News article]}},\n}\n' },
    {
      name: 'ris',
      cited: 'TY  - ELEC\r\nID  - bare\r\nTI  - [News article]\r\nER  - \r\n',
    },
  ])('is cited as that in $name, as opened nowhere and in no language', ({ name, cited }) => {
    expect(findCiteFormat(name)?.citeArticle(bareEdition, OPTIONS)).toBe(cited)
  })

  it('is no more than that in CSL-JSON', () => {
    expect(JSON.parse(findCiteFormat('csl-json')?.citeArticle(bareEdition, OPTIONS) ?? '')).toEqual(
      [{ id: 'bare', type: 'webpage', title: '[News article]' }],
    )
  })

  it('has a headline in a Chicago note that ends once', () => {
    const edition = withArticle({ headline: 'Bridge opens' })
    expect(findCiteFormat('chicago')?.citeArticle(edition, OPTIONS)).toBe(
      '“Bridge opens.”\n\n“Bridge opens.”',
    )
  })

  it('keeps the day it was opened where it has an address', () => {
    const edition = withArticle({ url: 'https://courier.example/bridge' })
    const cited = ['mla', 'chicago', 'bibtex', 'ris', 'csl-json'].map((name) =>
      findCiteFormat(name)?.citeArticle(edition, OPTIONS),
    )
    for (const words of cited) expect(words).toMatch(/2026/)
  })
})

describe.each(CITE_FORMATS.map((format) => ({ format, name: format.name })))(
  'words that nobody was found to say, in $name',
  ({ format }) => {
    const cited = bareWithQuotes.quotations.map((quotation) =>
      format.citeQuote(bareWithQuotes, quotation, OPTIONS),
    )
    const passage = format.citePassage(
      bareWithQuotes,
      { start: 0, end: bareWithQuotes.article.text.length },
      { accessed: null, url: 'https://news.example/read/x/#p1' },
    )

    it('are introduced by nobody', () => {
      expect(cited[0]).toContain('As printed: “We are glad of the bridge,”')
      for (const words of [...cited, passage]) {
        expect(words).not.toMatch(/\(\)|^[,:]|[{"] ?[,:] as|^: |undefined|null/m)
      }
    })

    it('are not said to have no official wording, which nobody looked for', () => {
      for (const words of [...cited, passage]) expect(words).not.toContain('official')
    })

    it('have it said without a name where somebody did look', () => {
      const quotations = bareWithQuotes.quotations.map((quotation) => ({
        ...quotation,
        records: [],
      }))
      const words = format.citePassage(
        { ...bareWithQuotes, quotations },
        { start: 0, end: bareWithQuotes.article.text.length },
        { accessed: null, url: 'https://news.example/read/x/#p1' },
      )
      expect(words).toMatch(/[^:] No official wording found\./)
    })
  },
)

function withArticle(facts: Partial<Edition['article']>): Edition {
  return { ...bareEdition, article: { ...bareEdition.article, ...facts } }
}
