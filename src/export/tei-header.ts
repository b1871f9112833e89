import type { Author, Edition } from '@/edition/edition-schema'
import { editionTitle } from '@/edition/titles'
import { formatDate } from './date-words'
import { teiDate } from './tei-dates'
import { bracketedTitle, extentWords, listOf } from './words'
import { xmlElement, xmlText, xmlWords } from './xml'

const ABOUT_TEXT =
  'What an element of the body with an id p1, p2 and so on holds is a paragraph of the article ' +
  'exactly as published; between two of them the article has one blank line. The elements, the gap ' +
  'where the text held breaks off, and the standOff are no part of the article. An anchor at-N ' +
  'stands after N UTF-16 code units of the text, a blank line counting two.'

/** The TEI header: whose edition it is, and what article it is of. */
export function teiHeader(edition: Edition, url: string): string {
  const { article, corrections = [] } = edition
  const language = xmlElement('language', { ident: article.language }, xmlText(article.language))
  const changes = corrections.map(({ date, what }) =>
    xmlElement('change', { when: date }, xmlText(what)),
  )
  return xmlElement(
    'teiHeader',
    {},
    fileDescription(edition, url),
    xmlElement('encodingDesc', {}, xmlElement('editorialDecl', {}, paragraph(ABOUT_TEXT))),
    xmlElement('profileDesc', {}, xmlElement('langUsage', {}, language)),
    changes.length === 0 ? '' : xmlElement('revisionDesc', {}, ...changes),
  )
}

function fileDescription(edition: Edition, url: string): string {
  const { editorial, version, checked } = edition
  const responsible =
    editorial === null
      ? ''
      : xmlElement(
          'respStmt',
          {},
          xmlElement('resp', {}, xmlText(responsibilities(edition))),
          xmlElement('name', {}, xmlText(editorial.by)),
        )
  const dated =
    checked === null
      ? []
      : [', checked ', xmlElement('date', { when: checked }, xmlText(formatDate(checked)))]
  const summary = xmlWords('note', { type: 'summary' }, editorial?.summary)
  return xmlElement(
    'fileDesc',
    {},
    xmlElement(
      'titleStmt',
      {},
      xmlElement('title', {}, xmlText(editionTitle(edition))),
      responsible,
    ),
    xmlElement(
      'editionStmt',
      {},
      xmlElement('edition', { n: String(version) }, `Version ${version}`, ...dated),
    ),
    xmlWords('extent', {}, extentWords(edition.article)),
    publication(edition, url),
    summary === '' ? '' : xmlElement('notesStmt', {}, summary),
    xmlElement('sourceDesc', {}, articleSource(edition)),
  )
}

/** "title, summary, side-heads and annotations", as far as there are any. */
function responsibilities({ editorial, sections }: Edition): string {
  return listOf([
    ...(editorial?.headline ? ['title'] : []),
    ...(editorial?.summary ? ['summary'] : []),
    ...(sections.length > 0 ? ['side-heads'] : []),
    'annotations',
  ])
}

function publication({ article, editorial }: Edition, url: string): string {
  const terms =
    article.licence === null
      ? paragraph('No licence is declared for the article.')
      : xmlElement('licence', {}, xmlText(article.licence))
  const status = article.licence === null ? 'unknown' : null
  return xmlElement(
    'publicationStmt',
    {},
    // TEI asks for somebody who stands behind it before its address may follow.
    xmlElement('publisher', {}, xmlText(editorial?.by ?? 'unknown')),
    xmlElement('idno', { type: 'URI' }, xmlText(url)),
    xmlElement('availability', { status }, terms),
  )
}

/** The article as it appeared; a title in square brackets describes it and is not its headline. */
function articleSource(edition: Edition): string {
  const { publisher, published, url, authors, provenance } = edition.article
  return xmlElement(
    'bibl',
    { type: 'article' },
    ...(authors ?? []).map(articleAuthor),
    xmlElement('title', { level: 'a' }, xmlText(bracketedTitle(edition))),
    xmlWords('publisher', {}, publisher),
    published === null
      ? ''
      : xmlElement('date', teiDate(published), xmlText(formatDate(published))),
    xmlWords('ref', { target: url }, url),
    xmlWords('note', { type: 'provenance' }, provenance),
  )
}

function articleAuthor(author: Author): string {
  switch (author.kind) {
    case 'person': {
      const { given, family, suffix } = author
      const name = xmlElement(
        'persName',
        {},
        [
          xmlWords('forename', {}, given),
          xmlWords('surname', {}, family),
          xmlWords('genName', {}, suffix),
        ]
          .filter((part) => part !== '')
          .join(' '),
      )
      return xmlElement('author', {}, name)
    }
    case 'organisation':
      return xmlElement('author', {}, xmlWords('orgName', {}, author.name))
    case 'byline':
      return xmlWords('author', {}, author.name)
  }
}

function paragraph(words: string): string {
  return xmlElement('p', {}, xmlText(words))
}
