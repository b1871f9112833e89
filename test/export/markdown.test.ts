import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { wordedRecords } from '@/edition/quotations'
import { exportMarkdown } from '@/export/markdown'
import {
  bareEdition,
  bareEditionWith,
  bareWithKinds,
  bareWithQuotes,
} from '../support/bare-edition'
import { publishedEdition } from '../support/published-edition'
import { smallEdition, smallEditionWith } from '../support/small-edition'
import { exampleLink } from './example-link'

it('gives every statement with its wordings and links to its sources', () => {
  const tokens = tokensOf(publishedEdition())
  const quotes = tokens.filter(({ type }) => type === 'blockquote')
  expect(quotes).toHaveLength(6)
  const markdown = exportMarkdown(publishedEdition(), { link: exampleLink })
  expect(markdown.match(/The printed words were not found in it\./g)).toHaveLength(3)
  expect(markdown.match(/Seen in \[/g)).toHaveLength(3)
  expect(markdown.match(/Reported statement, not a quotation\./g)).toHaveLength(1)
})

it('reads as written', () => {
  expect(exportMarkdown(smallEdition, { link: exampleLink })).toBe(`# \\[News article\\]

[Alder Courier, 3 May 2021](<https://courier.example/bridge>). [The edition](<https://news.example/read/x/>).

The text is the whole article.

## Article

*3 May 2021*

The bridge at Alder opened today, said the mayor, Ruth Hale. “It took nine years,” she added. “We are glad.”

Some residents had wanted a ferry instead of the “people’s bridge”. They and Hale signed a letter in March 2012.

## Quotes

### Ruth Hale, the mayor

> “It took nine years,” she added. “We are glad.”

As printed by Alder Courier. [This quote in the edition](<https://news.example/read/x/#quote-nine-years>).

**Speech, 3 May 2021**

> It has taken us nine long years.

The printed words were not found in it. Seen in [Town of Alder, The bridge](<https://alder.example/bridge>) (checked 1 June 2021). Official page: [Town of Alder, Speech of the mayor](<https://alder.example/speech>) (checked 1 June 2021).
`)
})

it('has the text alone where nothing else is known, and no heading over nothing', () => {
  expect(exportMarkdown(bareEdition, { link: exampleLink })).toBe(`# \\[News article\\]

[The edition](<https://news.example/read/x/>).

## Article

${bareEdition.article.text.replace('steel\n', 'steel\\\n')}
`)
})

it('sets each paragraph as what it is, and says where the text breaks off', () => {
  expect(exportMarkdown(bareWithKinds, { link: exampleLink })).toBe(`# \\[News article\\]

[The edition](<https://news.example/read/x/>).

The text held breaks off after “Hale was not there.”; the article goes on.

## Article

### Bridge opens at Alder

*By Bo Poe*

*Alder, 3 May 2021*

The bridge at Alder opened today, said Ruth Hale.

### What the bridge cost

- Ninety tons of steel
- A ferry, now sold

*The bridge from the south bank.*

*Photo: Ann Roe*

“We are glad of the bridge,” says a sign. Hale was not there.
`)
})

it.each([
  { kind: 'standfirst', tokens: ['strong'] },
  { kind: 'byline', tokens: ['em'] },
  { kind: 'list', tokens: ['list_item', 'list_item'] },
  { kind: 'quote', tokens: ['paragraph'] },
] as const)('reads a $kind as one, whatever marks its words hold', ({ kind, tokens }) => {
  const words = '*“One”* _two_\n• 3) # four!'
  const article = {
    ...bareEdition.article,
    text: words,
    paragraphs: [{ start: 0, end: words.length, words, kind, basis: { kind: 'edited' } as const }],
  }
  const edition = bareEditionWith({ article, mentions: [], dates: [] })
  const block = tokensOf(edition).findLast(({ type }) => type !== 'space')
  const inner =
    block?.type === 'list' ? block['items'] : block && 'tokens' in block ? block.tokens : []
  expect(inner?.map(({ type }: { type: string }) => type)).toEqual(tokens)
})

it('calls words that nobody was found to say so', () => {
  const markdown = exportMarkdown(bareWithQuotes, { link: exampleLink })
  expect(markdown.match(/^#.*/gm)).toEqual([
    ...['# \\[News article\\]', '## Article', '## Quotes'],
    ...['### No speaker found', '### No speaker found'],
  ])
  expect(markdown).not.toContain('official')
})

it('says of a quotation without a record that no official wording was found', () => {
  const quotations = smallEdition.quotations.map((quotation) => ({ ...quotation, records: [] }))
  const markdown = exportMarkdown(smallEditionWith({ quotations }), { link: exampleLink })
  expect(markdown).toContain('“We are glad.”\n\nAs printed by Alder Courier. [This quote')
  expect(markdown).toMatch(/\n\nNo official wording found\.\n$/)
})

describe('words that Markdown would read as its own', () => {
  it.each([
    ...['# no heading', '1. no list', '12) no list', '- no list', '+ no list', '> no quote'],
    ...['=== no heading', '--- no rule', '*no emphasis*', '_none_', '**none**', '`no code`'],
    ...['[no link](javascript:alert(1))', '![no picture](x)', '<script>alert(1)</script>'],
    ...['&lt;no entity&gt;', '\\no escape', '| no | table |', '~~none~~', '    no code'],
  ])('stay words: %s', (words) => {
    const [quote] = tokensOf(withRecord(words))
      .filter(({ type }) => type === 'blockquote')
      .slice(1)
    const [paragraph, ...others] = quote?.type === 'blockquote' ? (quote.tokens ?? []) : []
    expect(others).toEqual([])
    const inline = paragraph?.type === 'paragraph' ? (paragraph.tokens ?? []) : []
    expect(inline.filter(({ type }) => type !== 'text' && type !== 'escape')).toEqual([])
    expect(inline.map((token) => ('text' in token ? unescapeHtml(token.text) : '')).join('')).toBe(
      words.trim(),
    )
  })

  it('stay in their quote over several lines', () => {
    const [, quote] = tokensOf(withRecord('one\n\n# two')).filter(
      ({ type }) => type === 'blockquote',
    )
    const inner = quote?.type === 'blockquote' ? (quote.tokens ?? []) : []
    expect(inner.map(({ type }) => type)).toEqual(['paragraph', 'space', 'paragraph'])
  })

  it('keep their lines within a quote', () => {
    const html = marked.parse(exportMarkdown(withRecord('one\ntwo'), { link: exampleLink }))
    expect(html).toContain('<p>one<br>two</p>')
  })

  it('end no address', () => {
    const sources = smallEdition.sources.map((source) => ({
      ...source,
      url: 'https://alder.example/a>b <i>\\',
    }))
    const html = marked.parse(exportMarkdown(smallEditionWith({ sources }), { link: exampleLink }))
    expect(html).toContain('href="https://alder.example/a%3Eb%20%3Ci%3E%5C"')
    expect(html).not.toContain('<i>')
  })
})

function tokensOf(edition: Edition) {
  return marked.lexer(exportMarkdown(edition, { link: exampleLink }))
}

function withRecord(words: string): Edition {
  return smallEditionWith({
    quotations: smallEdition.quotations.map((quotation) => ({
      ...quotation,
      records: wordedRecords(quotation).map((record) => ({ ...record, words })),
    })),
  })
}

function unescapeHtml(words: unknown): string {
  return String(words).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
