import { ENTITY_KINDS } from '@/edition/vocabularies'
import { oneLine } from '../one-line'
import type { Named } from './join-names'

/** How lists call an entity: the fullest of its names, as it is printed oftenest. */
export function labelOf({ kind, names }: Named): string {
  const all = [...names.values()]
  // Of a place the usual long form, not the one with most around it.
  all.sort(
    (a, b) =>
      wordsIn(b.words) - wordsIn(a.words) || b.count - a.count || b.words.length - a.words.length,
  )
  const label = oneLine(all[0]?.words ?? '')
  if (!ENTITY_KINDS[kind].isWritten) return label.replace(/^the (?=\p{Lu})/iu, '')
  return label.charAt(0).toUpperCase() + label.slice(1)
}

/** How a sentence calls it: a person by the last name, all else by the name printed oftenest. */
export function shortLabelOf({ kind, names }: Named, label: string): string {
  if (kind === 'person')
    return (
      label
        .replace(/,? (?:Jr|Sr|II|III)\.?$/u, '')
        .split(' ')
        .at(-1) ?? label
    )
  const all = [...names.values()].sort(
    (a, b) => b.count - a.count || a.words.length - b.words.length,
  )
  return oneLine(all[0]?.words ?? label).replace(/^the (?=\p{Lu})/iu, '')
}

function wordsIn(words: string): number {
  return words.split(/\s+/).filter((word) => !/^(?:the|mr|mrs|ms|dr|sir)\.?$/i.test(word)).length
}
