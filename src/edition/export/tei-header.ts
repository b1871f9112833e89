import type { Edition } from '../edition-schema'
import { formatDate } from '../format-date'
import { bracketedTitle } from './describe-article'
import { teiDate } from './tei-dates'
import { xmlElement, xmlText } from './xml'

const ABOUT_TEXT =
  'Each p holds a paragraph of the article exactly as published; between two of them the article ' +
  'has one blank line. Elements within p, the title and the standOff are editorial. An anchor at-N ' +
  'stands after N UTF-16 code units of the text, a blank line counting two.'

/** The TEI header: whose edition it is, and what article it is of. */
export function teiHeader(edition: Edition, url: string): string {
  const { article, corrections } = edition
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
  const responsible = xmlElement(
    'respStmt',
    {},
    xmlElement('resp', {}, 'title, summary, side-heads and annotations'),
    xmlElement('name', {}, xmlText(editorial.by)),
  )
  const dated = xmlElement('date', { when: checked }, xmlText(formatDate(checked)))
  return xmlElement(
    'fileDesc',
    {},
    xmlElement('titleStmt', {}, xmlElement('title', {}, xmlText(editorial.headline)), responsible),
    xmlElement(
      'editionStmt',
      {},
      xmlElement('edition', { n: String(version) }, `Version ${version}, checked `, dated),
    ),
    publication(edition, url),
    xmlElement(
      'notesStmt',
      {},
      xmlElement('note', { type: 'summary' }, xmlText(editorial.summary)),
    ),
    xmlElement('sourceDesc', {}, articleSource(edition)),
  )
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
    xmlElement('publisher', {}, xmlText(editorial.by)),
    xmlElement('idno', { type: 'URI' }, xmlText(url)),
    xmlElement('availability', { status }, terms),
  )
}

/** The article as it appeared; a title in square brackets describes it and is not its headline. */
function articleSource(edition: Edition): string {
  const { publisher, published, url, author, provenance } = edition.article
  return xmlElement(
    'bibl',
    { type: 'article' },
    author === null ? '' : xmlElement('author', {}, xmlText(author)),
    xmlElement('title', { level: 'a' }, xmlText(bracketedTitle(edition))),
    xmlElement('publisher', {}, xmlText(publisher)),
    xmlElement('date', teiDate(published), xmlText(formatDate(published))),
    xmlElement('ref', { target: url }, xmlText(url)),
    xmlElement('note', { type: 'provenance' }, xmlText(provenance)),
  )
}

function paragraph(words: string): string {
  return xmlElement('p', {}, xmlText(words))
}
