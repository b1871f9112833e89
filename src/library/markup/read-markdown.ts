import type { ParagraphKind } from '@/edition/lazy-vocabularies'
import {
  dayOf,
  joinedNames,
  languageOf,
  lineOf,
  NO_FACTS,
  type PageFacts,
  webAddressOf,
} from './page-fact'
import type { ReadPage } from './read-page'

/**
 * Read Markdown as the text that it is, its marks included: they tell what its paragraphs are. What
 * stands between lines of dashes at its beginning is about the text and no part of it.
 */
export function readMarkdown(text: string): ReadPage {
  const [whole, about = ''] = /^\uFEFF?---[^\S\n]*\n([\s\S]{0,20000}?)\n---[^\S\n]*(?:\n|$)/.exec(
    text,
  ) ?? ['']
  const parts = text.slice(whole.length).split(/\n[^\S\n]*\n/)
  const blocks = parts.flatMap((part) => {
    const words = part.replaceAll('\r', '').trim()
    return words === '' ? [] : [{ words, kind: kindOf(words), isKept: true }]
  })
  return { blocks, facts: factsOf(about, blocks.find(({ kind }) => kind === 'headline')?.words) }
}

function kindOf(words: string): ParagraphKind | null {
  if (/^# /.test(words)) return 'headline'
  if (/^#{2,6} /.test(words)) return 'cross-head'
  if (/^>/.test(words)) return 'quote'
  return /^(?:[-*+]|\d{1,3}[.)]) /.test(words) ? 'list' : null
}

function factsOf(about: string, heading: string | undefined): PageFacts {
  const facts = new Map<string, string>()
  for (const line of about.split('\n')) {
    const [, key, value] = /^(\w+):\s*(.*)$/.exec(line.trim()) ?? []
    const words = value?.replace(/^(["'])(.*)\1$/, '$2') ?? ''
    if (key !== undefined && words !== '') facts.set(key.toLowerCase(), words)
  }
  const fact = (key: string) => facts.get(key) ?? ''
  return {
    ...NO_FACTS,
    headline: lineOf(fact('title')) ?? lineOf(heading?.replace(/^#\s+/, '') ?? ''),
    byline: joinedNames([fact('author')]),
    publisher: lineOf(fact('publisher')),
    published: dayOf(fact('date')),
    url: webAddressOf(fact('url')) ?? webAddressOf(fact('link')),
    language: languageOf(fact('lang')) ?? languageOf(fact('language')),
  }
}
