import { expect, it } from 'vitest'
import { editionInPage, fillPageFile, PAGE_FILE_PLACES } from '@/export/page-file'

const { title, body, edition } = PAGE_FILE_PLACES
const TEMPLATE = `<title>${title}</title>${body}<hr>${edition}`

it('puts each part in its place, whatever is in it', () => {
  const parts = {
    title: `$& ${body}`,
    body: `<p>$1${'$'}{</p>`,
    edition: '{"a":"<!--the body-->"}',
  }
  expect(fillPageFile(TEMPLATE, parts)).toBe(
    '<title>$&amp; &lt;!--the body--&gt;</title><p>$1${</p><hr>' +
      '<script type="application/json" id="edition-of-page">{"a":"\\u003c!--the body-->"}</script>',
  )
})

it.each([
  ['as it was written', '<script type="application/json" id="edition-of-page">{}</script>'],
  ['as a browser saves it anew', '<SCRIPT id=edition-of-page type="application/json">{}</SCRIPT>'],
])('finds the edition in a page %s', (_how, page) => {
  expect(editionInPage(`<!doctype html><p>Before</p>${page}<p>After`)).toBe('{}')
})

it.each([
  ['another page', '<!doctype html><script>start()</script>'],
  ['words that look like it', '&lt;script id="edition-of-page">{}&lt;/script>'],
  ['one that was cut off', '<script type="application/json" id="edition-of-page">{"format":'],
  ['a tag without end', `<script ${'a '.repeat(200_000)}`],
  ['tags without end', '<script '.repeat(100_000)],
])('finds none in %s', (_what, page) => {
  expect(editionInPage(page)).toBeNull()
})
