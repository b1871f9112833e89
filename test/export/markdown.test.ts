import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { wordedRecords } from '@/edition/quotations'
import { exportMarkdown } from '@/export/markdown'
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
  expect(exportMarkdown(smallEdition, { link: exampleLink })).toBe(`# Quotes: \\[News article\\]

[Alder Courier, 3 May 2021](<https://courier.example/bridge>). [The edition](<https://news.example/read/x/>).

## Ruth Hale, the mayor

> “It took nine years,” she added. “We are glad.”

As printed by Alder Courier. [This quote in the edition](<https://news.example/read/x/#quote-nine-years>).

**Speech, 3 May 2021**

> It has taken us nine long years.

The printed words were not found in it. Seen in [Town of Alder, The bridge](<https://alder.example/bridge>) (checked 1 June 2021). Official page: [Town of Alder, Speech of the mayor](<https://alder.example/speech>) (checked 1 June 2021).
`)
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
