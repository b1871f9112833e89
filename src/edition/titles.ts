import type { Article, Edition, Source } from './edition-schema'
import type { ParagraphKind } from './lazy-vocabularies'

/** As many UTF-16 units of a text as stand in for a headline. */
const LONGEST_OPENING = 80

/** What an edition is called: by its editor, by the article itself, or by how the text begins. */
export function editionTitle({ editorial, article }: Edition): string {
  return editorial?.headline ?? article.headline ?? opening(article)
}

/** How the text begins behind what only says whose it is and when it appeared. */
function opening({ text, paragraphs }: Article): string {
  let from = 0
  for (const { start, end, kind } of paragraphs) {
    if (start === from && BEFORE_TEXT.has(kind) && end < text.length) from = end + 2
  }
  const [line = ''] = text.slice(from).split('\n', 1)
  if (line.length <= LONGEST_OPENING) return line
  const cut = line.slice(0, LONGEST_OPENING)
  return `${cut.replace(/\s+\S*$/, '')}…`
}

const BEFORE_TEXT: ReadonlySet<ParagraphKind> = new Set(['dateline', 'byline', 'credit', 'caption'])

/** What a source is called for short: whoever published it, or its title where nobody is known. */
export function sourceName({ publisher, title }: Source): string {
  return publisher ?? title
}
