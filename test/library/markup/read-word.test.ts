import { expect, it, vi } from 'vitest'
import { NO_FACTS } from '@/library/markup/page-fact'
import { readWord } from '@/library/markup/read-word'
import { wordFile, wordParagraph, zipFile } from '../../support/zip-file'

it.each([
  ['packed', {}],
  ['stored', { isStored: true }],
])('a document that is %s is read with its styles', async (_how, options) => {
  const bytes = wordFile(
    [
      wordParagraph('Title', 'Bridge at Alder opens'),
      wordParagraph('', 'The bridge was ', 'closed', ' for nine years.'),
      wordParagraph('', ' '),
      wordParagraph('IntenseQuote', '“It took long,” said R&amp;H.'),
      wordParagraph('Heading2', 'What comes next'),
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>Two lanes</w:t></w:r></w:p>',
    ],
    options,
  )
  expect(await readWord(bytes)).toEqual({
    ok: true,
    value: {
      facts: { ...NO_FACTS, headline: 'Bridge opens', byline: 'Ann Lee' },
      blocks: [
        { kind: 'headline', words: 'Bridge at Alder opens', isKept: true },
        { kind: null, words: 'The bridge was closed for nine years.', isKept: true },
        { kind: 'quote', words: '“It took long,” said R&H.', isKept: true },
        { kind: 'cross-head', words: 'What comes next', isKept: true },
        { kind: 'list', words: 'Two lanes', isKept: true },
      ],
    },
  })
})

it('words are read once, as they stand in the document', async () => {
  const paragraph =
    '<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>' +
    '<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t> new</w:t></w:r></w:ins>' +
    '<w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>' +
    '<mc:AlternateContent><mc:Choice><w:r><w:t>!</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>!</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>'
  const read = await readWord(wordFile([paragraph]))
  expect(read.ok && read.value.blocks.map(({ words }) => words)).toEqual([
    'One\ntwo\te\u2011mail new!',
  ])
})

it.each([
  ['password', wordFile([wordParagraph('', 'A')], { isEncrypted: true })],
  ['damaged', wordFile([wordParagraph('', 'A')]).subarray(0, 200)],
  ['damaged', zipFile({ 'a.txt': 'A' })],
  ['damaged', Buffer.from('PK')],
  ['too-large', zipFile({ 'word/document.xml': 'A'.repeat(45_000_000) })],
])('what is %s is refused', async (problem, bytes) => {
  expect(await readWord(bytes)).toEqual({ ok: false, problem })
})

it('what the browser cannot unpack is not called damaged', async () => {
  vi.stubGlobal('DecompressionStream', undefined)
  const bytes = wordFile([wordParagraph('', 'A')])
  expect(await readWord(bytes)).toEqual({ ok: false, problem: 'unsupported' })
  vi.unstubAllGlobals()
})
