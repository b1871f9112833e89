import type { Edition, Source } from './edition-schema'

/** As many UTF-16 units of a text as stand in for a headline. */
const LONGEST_OPENING = 80

/** What an edition is called: by its editor, by the article itself, or by how the text begins. */
export function editionTitle({ editorial, article }: Edition): string {
  return editorial?.headline ?? article.headline ?? opening(article.text)
}

function opening(text: string): string {
  const [line = ''] = text.split('\n', 1)
  if (line.length <= LONGEST_OPENING) return line
  const cut = line.slice(0, LONGEST_OPENING)
  return `${cut.replace(/\s+\S*$/, '')}…`
}

/** What a source is called for short: whoever published it, or its title where nobody is known. */
export function sourceName({ publisher, title }: Source): string {
  return publisher ?? title
}
