import type { ParagraphKind } from '@/edition/lazy-vocabularies'
import { namesOf } from './element-looks'
import { type MarkupElement, withAncestors } from './markup-tree'

/** What the markup around words says that they are; `null` where it says nothing. */
export function blockKind(element: MarkupElement, words: string): ParagraphKind | null {
  for (const around of withAncestors(element)) {
    // What stands beyond holds more than these words.
    if (HOLDS_MUCH.has(around.name)) return null
    const kind =
      kindOfElement(around) ?? (isOnlyLine(around, element, words) ? namedKind(around) : null)
    if (kind !== null) return kind
  }
  return null
}

function kindOfElement(element: MarkupElement): ParagraphKind | null {
  const byName = KIND_OF_NAME.get(element.name)
  if (byName === 'caption') return /\bcredits?\b/.test(namesOf(element)) ? 'credit' : 'caption'
  if (byName !== undefined) return byName
  if (/mso-list\s*:\s*l\d/i.test(element.attributes.get('style') ?? '')) return 'list'
  const byWord = WORD_STYLES.exec(element.attributes.get('class') ?? '')?.[1]
  return byWord === undefined ? null : (KIND_OF_WORD_STYLE.get(byWord) ?? null)
}

/** Whether an element holds a line and little more, so that its name is the line's. */
function isOnlyLine(around: MarkupElement, element: MarkupElement, words: string): boolean {
  if (words.length > LONGEST_LINE) return false
  return around === element || (around === element.parent && around.children.length <= FEW)
}

function namedKind(element: MarkupElement): ParagraphKind | null {
  const names = namesOf(element)
  return KINDS_BY_NAMING.find(([, naming]) => naming.test(names))?.[0] ?? null
}

/** Words and elements that stand beside each other where one line is held. */
const FEW = 4

/** In UTF-16 units: what names its author or its day is shorter. */
const LONGEST_LINE = 400

const HOLDS_MUCH: ReadonlySet<string> = new Set(['article', 'main', 'body', 'section', 'table'])

const KIND_OF_NAME: ReadonlyMap<string, ParagraphKind> = new Map([
  ['h1', 'headline'],
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'cross-head'] as const),
  ['blockquote', 'quote'],
  ...['li', 'dt', 'dd'].map((name) => [name, 'list'] as const),
  ['figcaption', 'caption'],
  ['caption', 'caption'],
])

/** The names that Word gives its own styles, as classes. */
const WORD_STYLES = /\bMso(Title|Subtitle|Quote|IntenseQuote|Caption|ListParagraph)/
const KIND_OF_WORD_STYLE: ReadonlyMap<string, ParagraphKind> = new Map([
  ['Title', 'headline'],
  ['Subtitle', 'standfirst'],
  ['Quote', 'quote'],
  ['IntenseQuote', 'quote'],
  ['Caption', 'caption'],
  ['ListParagraph', 'list'],
])

/** How the authors of news pages name what is no plain text. */
const KINDS_BY_NAMING = [
  ['credit', /\b(?:photo|image|media|picture) (?:credit|by)s?\b|\bcredit\b/],
  ['caption', /\bcaption\b/],
  ['byline', /\b(?:byline|author|authors)\b/],
  ['dateline', /\b(?:dateline|timestamp|published|pubdate|publish date|date published|updated)\b/],
  ['standfirst', /\b(?:standfirst|dek|subtitle|subheadline|strapline)\b/],
] as const satisfies readonly (readonly [ParagraphKind, RegExp])[]
