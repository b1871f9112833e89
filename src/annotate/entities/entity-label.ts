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
  if (kind === 'person') return surnameOf(label)
  const all = [...names.values()].sort(
    (a, b) => b.count - a.count || a.words.length - b.words.length,
  )
  return oneLine(all[0]?.words ?? label).replace(/^the (?=\p{Lu})/iu, '')
}

/** The last of somebody's names, or the first where the one given stands behind: "Kim Jong-un". */
function surnameOf(label: string): string {
  const words = label.replace(/,? (?:Jr|Sr|II|III)\.?$/u, '').split(' ')
  const last = words.at(-1) ?? label
  if (GIVEN_BEHIND.test(last)) return words[0] ?? last
  let first = words.length - 1
  while (first > 1 && PARTICLES.has(words[first - 1] ?? '')) first--
  return words.slice(first).join(' ')
}

/** Small words that a surname begins with: "de Blasio", "bin Laden", "van der Bellen". */
const PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di du da dos la le van von bin ibn al el ter ten zu'.split(' '),
)

/** Names of two syllables, as they are written in China and Korea. */
const GIVEN_BEHIND = /^\p{Lu}\p{Ll}{1,7}-\p{Ll}{1,7}$/u

function wordsIn(words: string): number {
  return words.split(/\s+/).filter((word) => !/^(?:the|mr|mrs|ms|dr|sir)\.?$/i.test(word)).length
}
