import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { wordedRecords } from '@/edition/quotations'
import { exportCsv } from '@/export/csv'
import { publishedEdition } from '../support/published-edition'
import { smallEdition, smallEditionWith } from '../support/small-edition'
import { exampleLink } from './example-link'

it('has a row for each official wording, beside the printed one, and for what has none', () => {
  const edition = publishedEdition()
  const rows = rowsOf(edition)
  expect(rows.map((row) => [row['quote'], row['record']])).toEqual([
    ['pledge', ''],
    ['raimondo-1', 'Press statement, 1 April 2024'],
    ['raimondo-1', 'Spoken remarks at the signing, 1 April 2024'],
    ['donelan-1', 'UK press statement, April 2024'],
  ])
  for (const row of rows) {
    expect(edition.article.text).toContain(row['printed wording'])
  }
  const [pledge, ...quotes] = rows
  expect(pledge).toMatchObject({
    'official wording': '',
    finding: 'Reported statement, not a quotation.',
    'seen in': '',
  })
  for (const row of quotes) {
    expect(row['official wording']).not.toBe('')
    expect(row['seen in link']).toMatch(/^https:/)
  }
})

it('says of a quote who, where and with what source', () => {
  expect(rowsOf(smallEdition)).toEqual([
    {
      quote: 'nine-years',
      speaker: 'Ruth Hale',
      role: 'the mayor',
      'printed wording': '“It took nine years,” she added. “We are glad.”',
      'official wording': 'It has taken us nine long years.',
      record: 'Speech, 3 May 2021',
      'record date': '2021-05-03',
      finding: 'The printed words were not found in it.',
      'seen in': 'Town of Alder: The bridge',
      'seen in link': 'https://alder.example/bridge',
      'official page': 'https://alder.example/speech',
      publisher: 'Alder Courier',
      published: '2021-05-03',
      original: 'https://courier.example/bridge',
      link: 'https://news.example/read/x/#quote-nine-years',
    },
  ])
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1', ' =1', '＝1+1', '\n@x'])(
  'lets no spreadsheet compute %j',
  (words) => {
    expect(rowsOf(withRecord(words)).map((row) => row['official wording'])).toEqual([`'${words}`])
  },
)

it.each(['He said "no", twice', 'two\r\nlines', 'a,b;c', "it's = to", '“−1”', ''])(
  'gives %j back unchanged',
  (words) => {
    expect(rowsOf(withRecord(words)).map((row) => row['official wording'])).toEqual([words])
  },
)

it('begins with a byte order mark and ends every line as RFC 4180 says', () => {
  const csv = exportCsv(smallEdition, { link: exampleLink })
  expect(csv.startsWith('\uFEFF"quote","speaker"')).toBe(true)
  expect(csv.split('\r\n')).toHaveLength(3)
  expect(csv.endsWith('\r\n')).toBe(true)
})

it('says of a quotation without a record that no official wording was found', () => {
  const quotations = smallEdition.quotations.map((quotation) => ({ ...quotation, records: [] }))
  expect(rowsOf(smallEditionWith({ quotations }))).toMatchObject([
    {
      'printed wording': '“It took nine years,” she added. “We are glad.”',
      'official wording': '',
      record: '',
      finding: 'No official wording found.',
      'official page': '',
      publisher: 'Alder Courier',
    },
  ])
})

/** The rows as csv-parse reads them. */
function rowsOf(edition: Edition): Record<string, string>[] {
  return parse(exportCsv(edition, { link: exampleLink }), { bom: true, columns: true })
}

function withRecord(words: string): Edition {
  return smallEditionWith({
    quotations: smallEdition.quotations.map((quotation) => ({
      ...quotation,
      records: wordedRecords(quotation).map((record) => ({ ...record, words })),
    })),
  })
}
