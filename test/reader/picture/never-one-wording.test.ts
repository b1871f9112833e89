import { expect, it } from 'vitest'
import { quotationStart, quotedStatements, wordedRecords } from '@/edition/quotations'
import { pictureContent } from '@/reader/picture/picture-content'
import { layoutPicture } from '@/reader/picture/picture-layout'
import { wordsOf } from '@/reader/picture/picture-runs'
import { publishedEdition } from '../../support/published-edition'
import { halfAsWide } from './letters'

const EDITION = publishedEdition()
const [RAIMONDO = 0, DONELAN = 0] = quotedStatements(EDITION).map(quotationStart)
const { length } = EDITION.article.text

it.each([
  { what: 'from Raimondo to Donelan', range: { start: RAIMONDO, end: DONELAN + 40 }, count: 1 },
  { what: 'just into Donelan', range: { start: DONELAN - 300, end: DONELAN + 40 }, count: 1 },
  { what: 'from Raimondo to the end', range: { start: RAIMONDO, end: length }, count: 1 },
  { what: 'the whole article', range: { start: 0, end: length }, count: 0 },
  { what: 'before Raimondo', range: { start: 0, end: RAIMONDO }, count: 0 },
])('a picture $what has the official wording of whom it quotes after the cut', (example) => {
  const content = pictureContent(EDITION, { kind: 'passage', range: example.range }, 'news.example')
  const { shown } = layoutPicture(content, halfAsWide)
  const [printed, ...official] = shown.wordings
  const printedEnd = example.range.start + wordsOf(printed.runs).replace(/ …[”"]?$/, '').length
  const quoted = quotedStatements(EDITION).filter(({ parts }) =>
    parts.some((part) => part.start < printedEnd && part.end > example.range.start),
  )
  expect(quoted.length).toBeGreaterThanOrEqual(example.count)
  expect(official.map(({ runs }) => wordsOf(runs).slice(0, 20))).toEqual(
    quoted.map((quotation) => `“${wordedRecords(quotation)[0]?.words}`.slice(0, 20)),
  )
})
