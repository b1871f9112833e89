import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { annotate } from '@/annotate/annotate-article'
import { drawPageFile } from '@/app/page-file/draw-page-file'
import { pageTemplate } from '@/build/page-template'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { exportWebAnnotation } from '@/export/web-annotation'
import { editionOfArticle } from '@/library/opening/edition-of-article'
import { openedFile } from '@/library/opening/opened-file'
import { readPlain } from '@/library/opening/read-plain'
import { packEdition, unpackEdition } from '@/library/sharing/carried-edition'
import { exampleLink } from '../../export/example-link'

const ARTICLES = v.parse(
  v.array(v.object({ title: v.string(), source: v.string(), date: v.string(), text: v.string() })),
  JSON.parse(readFileSync('test/data/wikinews.json', 'utf8')),
)
const TEMPLATE = pageTemplate({ styles: '', script: '', fonts: new Map() })
const FROM = { site: 'https://news.example/', edition: null }

it('are as many as there should be', () => {
  expect(ARTICLES).toHaveLength(29)
})

describe.each(ARTICLES)('“$title”', async ({ text, source, date }) => {
  const opened = { ...readPlain(text), published: date, url: source }
  const edition = editionOfArticle(await annotate(opened.text, { published: date }), opened)

  it('is opened word for word, and its edition has no faults', () => {
    expect(wordsOf(edition.article.text)).toEqual(wordsOf(text))
    expect(parseEdition(edition)).toEqual({ ok: true, value: edition })
    expect(edition.mentions.length).toBeGreaterThan(0)
  })

  it.each<[string, (edition: Edition) => [name: string, content: string]]>([
    ['as it is', (edition) => ['a.json', JSON.stringify(edition)]],
    [
      'as Web Annotation',
      (edition) => ['a.jsonld', exportWebAnnotation(edition, { link: exampleLink })],
    ],
    ['as a page', (edition) => ['a.html', drawPageFile(edition, TEMPLATE, FROM)]],
  ])('is the same edition once it was saved %s and opened again', async (_how, save) => {
    const [name, content] = save(edition)
    const again = await openedFile(new Blob([content]), name)
    expect(again).toEqual({ ok: true, value: { kind: 'edition', edition } })
  })

  it('is the same edition once a link has carried it', async () => {
    expect(await unpackEdition(await packEdition(edition))).toEqual({ ok: true, value: edition })
  })
})

/** The words of a text, whatever stands between them. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((words) => words !== '')
}
