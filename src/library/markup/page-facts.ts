import { namesOf } from './element-looks'
import { factsOfLinkedData } from './linked-data'
import { elementsIn, type MarkupElement, wordsIn } from './markup-tree'
import {
  dayOf,
  joinedNames,
  languageOf,
  lineOf,
  NO_FACTS,
  type PageFacts,
  webAddressOf,
} from './page-fact'

/**
 * What a page says of its article: by JSON-LD first, then Open Graph and other `meta`, then what is
 * marked in the page itself, and its title at last.
 */
export function pageFacts(root: MarkupElement): PageFacts {
  const elements = [...elementsIn(root)]
  const sources = [
    linkedData(elements),
    metaFacts(elements),
    markedFacts(elements),
    headFacts(root, elements),
  ]
  const first = (fact: keyof PageFacts) =>
    sources.map((facts) => facts[fact]).find((value) => value !== null) ?? null
  const publisher = first('publisher')
  return {
    headline: withoutSite(first('headline'), publisher),
    byline: first('byline'),
    publisher,
    published: first('published'),
    url: first('url'),
    language: first('language'),
  }
}

function linkedData(elements: readonly MarkupElement[]): PageFacts {
  const scripts = elements.filter(
    ({ name, attributes }) =>
      name === 'script' && /^application\/ld\+json/i.test(attributes.get('type')?.trim() ?? ''),
  )
  return factsOfLinkedData(scripts.map(wordsIn))
}

function metaFacts(elements: readonly MarkupElement[]): PageFacts {
  const metas = new Map<string, string[]>()
  for (const { name, attributes } of elements) {
    if (name !== 'meta') continue
    const content = lineOf(attributes.get('content') ?? '')
    const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop')
    if (content === null || key === undefined) continue
    const known = metas.get(key.toLowerCase())
    if (known) known.push(content)
    else metas.set(key.toLowerCase(), [content])
  }
  const firstOf = <Value>(keys: readonly string[], read: (words: string) => Value | null) =>
    keys
      .flatMap((key) => metas.get(key) ?? [])
      .map(read)
      .find((value) => value !== null) ?? null
  const authors = AUTHOR_KEYS.map((key) => joinedNames(metas.get(key) ?? []))
  return {
    headline: firstOf(
      ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title', 'headline'],
      lineOf,
    ),
    byline: authors.find((names) => names !== null) ?? null,
    publisher: firstOf(
      ['og:site_name', 'dc.publisher', 'citation_publisher', 'application-name'],
      lineOf,
    ),
    published: firstOf(DATE_KEYS, dayOf),
    url: firstOf(['og:url', 'twitter:url', 'parsely-link'], webAddressOf),
    language: firstOf(['og:locale', 'dc.language'], languageOf),
  }
}

const AUTHOR_KEYS = [
  'author',
  'article:author',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
]

const DATE_KEYS = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'publication_date'],
  ...['parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'dc.date.issued', 'dc.date'],
  ...['dcterms.issued', 'dcterms.date', 'citation_publication_date', 'date'],
]

/** What stands in the page: authors and days that are marked, its first heading. */
function markedFacts(elements: readonly MarkupElement[]): PageFacts {
  const authors = elements.filter((element) => isAuthor(element)).map(wordsIn)
  const days = elements
    .filter(({ name }) => name === 'time')
    .map((time) => ({
      isPublished: time.attributes.has('pubdate') || /\bpublish/.test(namesOf(time)),
      day: dayOf(time.attributes.get('datetime') ?? ''),
    }))
  const day = days.find(({ isPublished, day }) => isPublished && day) ?? days.find(({ day }) => day)
  const [heading] = elements.filter(({ name }) => name === 'h1')
  return {
    ...NO_FACTS,
    headline: heading ? lineOf(wordsIn(heading)) : null,
    byline: joinedNames(authors.slice(0, MOST_AUTHORS)),
    published: day?.day ?? null,
  }
}

const MOST_AUTHORS = 5

function isAuthor({ name, attributes }: MarkupElement): boolean {
  if (name === 'meta' || name === 'link') return false
  return attributes.get('rel') === 'author' || attributes.get('itemprop') === 'author'
}

function headFacts(root: MarkupElement, elements: readonly MarkupElement[]): PageFacts {
  const title = elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg')
  const html = elements.find(({ name }) => name === 'html') ?? root
  const canonical = elements.find(
    ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical',
  )
  const pragma = elements.find(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-language',
  )
  return {
    ...NO_FACTS,
    headline: title ? lineOf(wordsIn(title)) : null,
    url: webAddressOf(canonical?.attributes.get('href') ?? ''),
    language:
      languageOf(html.attributes.get('lang') ?? html.attributes.get('xml:lang') ?? '') ??
      languageOf(pragma?.attributes.get('content') ?? ''),
  }
}

/** A title often ends with the name of the site, which is no part of it. */
function withoutSite(title: string | null, publisher: string | null): string | null {
  if (title === null || publisher === null) return title
  const [, before, site] = /^(.+?)\s+[|–—·-]\s+([^|–—·]+)$/.exec(title) ?? []
  return before !== undefined && site?.trim().toLowerCase() === publisher.toLowerCase()
    ? before
    : title
}
