import { describe, expect, it } from 'vitest'
import { CITE_FORMATS, findCiteFormat } from '@/cite/cite-formats'
import { wordedRecords } from '@/edition/quotations'
import { exampleLink } from '../export/example-link'
import { publishedEdition } from '../support/published-edition'
import { smallEdition } from '../support/small-edition'

const OPTIONS = { accessed: '2026-11-23', link: exampleLink } as const
const [QUOTATION] = smallEdition.quotations

it.each([
  {
    name: 'apa',
    citation: `Ruth Hale, as printed: “It took nine years,” she added. “We are glad.” ([News article], 2021, para. 2)

Ruth Hale, official wording (Speech, 3 May 2021): “It has taken us nine long years.” (The bridge, 2021) The printed words were not found in it.

Both wordings: https://news.example/read/x/#quote-nine-years

[News article]. (2021, May 3). Alder Courier. https://courier.example/bridge

The bridge. (2021). Town of Alder. https://alder.example/bridge`,
  },
  {
    name: 'mla',
    citation: `Ruth Hale, as printed: “It took nine years,” she added. “We are glad.” (News article)

Ruth Hale, official wording (Speech, 3 May 2021): “It has taken us nine long years.” (“The bridge”) The printed words were not found in it.

Both wordings: https://news.example/read/x/#quote-nine-years

News article. Alder Courier, 3 May 2021, https://courier.example/bridge. Accessed 23 Nov. 2026.

“The bridge.” Town of Alder, 2021, https://alder.example/bridge. Accessed 23 Nov. 2026.`,
  },
  {
    name: 'chicago',
    citation: `Ruth Hale, as printed: “It took nine years,” she added. “We are glad.” [1]

Ruth Hale, official wording (Speech, 3 May 2021): “It has taken us nine long years.” [2] The printed words were not found in it.

Both wordings: https://news.example/read/x/#quote-nine-years

1. News article, Alder Courier, May 3, 2021, accessed November 23, 2026, https://courier.example/bridge.

2. “The bridge,” Town of Alder, 2021, accessed November 23, 2026, https://alder.example/bridge.

Alder Courier. News article. May 3, 2021. Accessed November 23, 2026. https://courier.example/bridge.

Town of Alder. “The bridge.” 2021. Accessed November 23, 2026. https://alder.example/bridge.`,
  },
])('cites a quote with both wordings in $name', ({ name, citation }) => {
  expect(QUOTATION && findCiteFormat(name)?.citeQuote(smallEdition, QUOTATION, OPTIONS)).toBe(
    citation,
  )
})

describe('one wording', () => {
  const cite = (name: string, wording: 'printed' | number) =>
    QUOTATION && findCiteFormat(name)?.citeQuote(smallEdition, QUOTATION, { ...OPTIONS, wording })

  it('is the printed one, with a reference to the article alone', () => {
    expect(
      cite('apa', 'printed'),
    ).toBe(`Ruth Hale, as printed: “It took nine years,” she added. “We are glad.” ([News article], 2021, para. 2)

Both wordings: https://news.example/read/x/#quote-nine-years

[News article]. (2021, May 3). Alder Courier. https://courier.example/bridge`)
  })

  it('is the official one, with whose words they are and a reference to the record alone', () => {
    expect(
      cite('chicago', 0),
    ).toBe(`Ruth Hale, official wording (Speech, 3 May 2021): “It has taken us nine long years.” [1] The printed words were not found in it.

Both wordings: https://news.example/read/x/#quote-nine-years

1. “The bridge,” Town of Alder, 2021, accessed November 23, 2026, https://alder.example/bridge.

Town of Alder. “The bridge.” 2021. Accessed November 23, 2026. https://alder.example/bridge.`)
  })

  it.each(CITE_FORMATS.map((format) => [format.name, format] as const))(
    'is in %s as if none were asked for where there is no record of that number',
    (_name, { citeQuote }) => {
      const cited = QUOTATION && citeQuote(smallEdition, QUOTATION, { ...OPTIONS, wording: 7 })
      expect(cited).toBe(QUOTATION && citeQuote(smallEdition, QUOTATION, OPTIONS))
    },
  )

  it.each(CITE_FORMATS.map((format) => [format.name, format] as const))(
    'names in %s who said it',
    (name, { citeQuote }) => {
      for (const wording of ['printed', 0] as const) {
        const cited = QUOTATION && citeQuote(smallEdition, QUOTATION, { ...OPTIONS, wording })
        expect(cited, name).toContain('Ruth Hale')
      }
    },
  )
})

describe.each(CITE_FORMATS.map((format) => ({ format, name: format.name })))(
  '$name',
  ({ format }) => {
    const edition = publishedEdition()

    it('names the article without inventing a title', () => {
      const citation = format.citeArticle(edition, OPTIONS)
      expect(citation).toContain('News report on the US–UK agreement')
      expect(citation).toContain(edition.article.url)
      expect(citation).not.toContain(edition.editorial.headline)
    })

    it('cites the edition under its own title and at its own address', () => {
      const citation = format.citeEdition(edition, OPTIONS)
      expect(citation).toContain(edition.editorial.headline)
      expect(citation).toContain(exampleLink({ kind: 'edition' }))
      expect(citation).toContain(edition.editorial.by)
      expect(citation).not.toContain(edition.article.url)
    })

    it('gives a quote all its wordings, and says where there is only one', () => {
      const quoted = edition.quotations.filter(({ directness }) => directness === 'direct')
      expect(quoted).toHaveLength(2)
      for (const quotation of quoted) {
        const citation = format.citeQuote(edition, quotation, OPTIONS)
        for (const { words } of [...quotation.parts, ...wordedRecords(quotation)]) {
          expect(citation).toContain(words)
        }
        expect(citation).not.toContain('No official wording found.')
        const alone = format.citeQuote(edition, { ...quotation, records: [] }, OPTIONS)
        expect(alone).toContain(quotation.parts[0]?.words)
        expect(alone).toContain('No official wording found.')
        expect(alone).not.toContain('Both wordings')
      }
    })

    it('gives a reported statement as a passage of the article, with whose it is', () => {
      const [pledge] = edition.quotations.filter(({ directness }) => directness === 'indirect')
      const citation = pledge && format.citeQuote(edition, pledge, OPTIONS)
      expect(citation).toContain(pledge?.parts[0]?.words)
      expect(citation).toContain('Gina Raimondo and Michelle Donelan, as reported: ')
      expect(citation).toContain('The passage: ')
      expect(citation).not.toContain('No official wording found.')
    })
  },
)

it('lists a source once, however many wordings were seen in it', () => {
  const quotation = QUOTATION && {
    ...QUOTATION,
    records: [...wordedRecords(QUOTATION), ...wordedRecords(QUOTATION)],
  }
  const citation = quotation && findCiteFormat('apa')?.citeQuote(smallEdition, quotation, OPTIONS)
  expect(citation?.match(/Town of Alder\. https/g)).toHaveLength(1)
})

it('knows no other way of citing', () => {
  expect(findCiteFormat('harvard')).toBeNull()
})
