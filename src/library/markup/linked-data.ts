import * as v from 'valibot'
import {
  dayOf,
  joinedNames,
  languageOf,
  lineOf,
  NO_FACTS,
  type PageFacts,
  webAddressOf,
} from './page-fact'

const MOST_THINGS = 500

/** What schema.org calls the kinds of articles (NewsArticle, ReportageNewsArticle, BlogPosting …). */
const ARTICLE = /(?:Article|Posting|Report)$/

/**
 * What the JSON-LD of a page says of its article, after schema.org: of the first thing in it that
 * is an article. What cannot be read says nothing.
 */
export function factsOfLinkedData(scripts: readonly string[]): PageFacts {
  const article = scripts
    .flatMap(thingsIn)
    .find((thing) => textsOf(thing['@type']).some((type) => ARTICLE.test(type)))
  if (!article) return NO_FACTS
  const page = article['mainEntityOfPage']
  return {
    headline: firstOf([...textsOf(article['headline']), ...textsOf(article['name'])], lineOf),
    byline: joinedNames(namesOf(article['author'])) ?? joinedNames(namesOf(article['creator'])),
    publisher: firstOf(namesOf(article['publisher']), lineOf),
    published: firstOf(
      [...textsOf(article['datePublished']), ...textsOf(article['dateCreated'])],
      dayOf,
    ),
    url: firstOf([...textsOf(article['url']), ...textsOf(page), ...idsOf(page)], webAddressOf),
    language: firstOf(
      [...textsOf(article['inLanguage']), ...namesOf(article['inLanguage'])],
      languageOf,
    ),
  }
}

type Thing = Readonly<Record<string, unknown>>

const thingSchema = v.record(v.string(), v.unknown())

/** The things that a script tells of, one within another as lists and graphs hold them. */
function thingsIn(script: string): readonly Thing[] {
  const things: Thing[] = []
  const waiting: unknown[] = [parsedJson(script)]
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const value = waiting.shift()
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_THINGS))
    else if (v.is(thingSchema, value)) {
      things.push(value)
      waiting.push(value['@graph'], value['mainEntity'])
    }
  }
  return things
}

function parsedJson(script: string): unknown {
  try {
    // Some pages wrap it as a comment, or as data.
    return JSON.parse(
      script
        .replace(/^\s*(?:<!--|\/\*?\s*<!\[CDATA\[\s*(?:\*\/)?)/, '')
        .replace(/(?:-->|(?:\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*$/, ''),
    )
  } catch {
    return null
  }
}

function textsOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value.slice(0, MOST_THINGS) : [value]
  return values.filter((text) => typeof text === 'string')
}

function namesOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value.slice(0, MOST_THINGS) : [value]
  return values.flatMap((named) =>
    v.is(thingSchema, named) ? textsOf(named['name']) : textsOf(named),
  )
}

function idsOf(value: unknown): readonly string[] {
  return v.is(thingSchema, value) ? textsOf(value['@id']) : []
}

function firstOf(words: readonly string[], read: (words: string) => string | null): string | null {
  return words.map(read).find((value) => value !== null) ?? null
}
