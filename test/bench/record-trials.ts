import type { Verdict } from '@/edition/lazy-vocabularies'
import type { TextRange } from '@/text/range'
import { sentences } from '@/text/sentences'

/** Words as an article prints them, a record to set them beside, and what is true of the two. */
export type Trial = {
  readonly edit: string
  readonly printed: string
  readonly record: string
  readonly verdict: Verdict
  /** Where the words stand in the record; none where they do not. */
  readonly places: readonly TextRange[]
}

type Random = () => number
type Words = TextRange & { readonly words: string }
type Change = {
  readonly printed: string
  readonly verdict: Verdict
  readonly places: readonly TextRange[]
  /** Put into the record, far from the words. */
  readonly lookAlike?: string
}

/** The kinds of edits by the names that they are told by, in their order. */
export const EDITS: ReadonlyMap<string, (material: Material) => Change> = new Map([
  ['word for word', verbatim],
  ['other marks, case and spaces', formatted],
  ['words dropped', dropped],
  ['words dropped, with “…”', shortened],
  ['one to three words in ten changed', changed],
  ['a word spelled otherwise', slipped],
  ['two sentences from apart joined', joined],
  ['two sentences in the other order', reordered],
  ['word for word, a look-alike elsewhere', lookAlike],
  ['changed, a look-alike elsewhere', changedWithLookAlike],
  ['said nowhere', absent],
  ['two words in three changed', paraphrased],
])

/** What is quoted and where other words come from. */
type Material = {
  readonly random: Random
  readonly one: Words
  /** A sentence well apart from `one`, after it. */
  readonly other: Words
  /** The sentence right after `one`. */
  readonly next: Words
  /** A sentence of another text. */
  readonly foreign: string
}

/** One trial of each kind with a record that `texts` make, and words that chance takes from it. */
export function trialsOf(texts: readonly string[], foreign: string, random: Random): Trial[] {
  const record = texts.join('\n\n')
  const said = quotable(record)
  return [...EDITS].flatMap(([edit, change]) => {
    const at = Math.floor(random() * Math.max(1, said.length / 2))
    const [one, next] = [said[at], said[at + 1]]
    const other = said.slice(at + 2).find(({ start }) => one && start > one.end + 1500)
    if (!one || !next || !other) return []
    const { lookAlike: put, ...trial } = change({ random, one, next, other, foreign })
    return [{ edit, ...trial, record: put === undefined ? record : `${record}\n\n${put}` }]
  })
}

/** The sentences of a text that somebody may have said: of ten to forty words, each there once. */
export function quotable(text: string): Words[] {
  return sentences(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end).trim()
    const count = words.split(/\s+/).length
    const isPlain = /^\p{Lu}[^"“”…[\]]*[.!?]$/u.test(words) && !/\.\s?\.|\n/.test(words)
    const isOnce = text.indexOf(words) === text.lastIndexOf(words)
    return count >= 10 && count <= 40 && isPlain && isOnce
      ? [{ start, end: start + words.length, words }]
      : []
  })
}

function verbatim({ one }: Material): Change {
  return { printed: one.words, verdict: 'word-for-word', places: [one] }
}

function formatted({ one }: Material): Change {
  const printed = one.words.replaceAll("'", '’').replaceAll(',', ' —').replaceAll(' ', '  ')
  return { printed: printed.toLowerCase(), verdict: 'word-for-word', places: [one] }
}

function dropped(material: Material): Change {
  return { ...withoutSome(material, ' '), verdict: 'shortened' }
}

function shortened(material: Material): Change {
  return { ...withoutSome(material, ' … '), verdict: 'shortened' }
}

function withoutSome({ one, random }: Material, between: string): Omit<Change, 'verdict'> {
  const words = one.words.split(' ')
  const most = Math.floor(words.length / 2)
  const count = 1 + Math.floor(random() * most)
  const from = 2 + Math.floor(random() * (words.length - count - 3))
  const rest = [words.slice(0, from), words.slice(from + count)]
  return { printed: rest.map((some) => some.join(' ')).join(between), places: [one] }
}

function changed({ one, foreign, random }: Material): Change {
  const printed = otherWords(one.words, 0.1 + 0.2 * random(), foreign, random)
  return { printed, verdict: 'changed', places: [one] }
}

function slipped({ one, random }: Material): Change {
  const words = one.words.split(' ')
  const long = words.flatMap((word, index) => (/^\p{Ll}{6,}$/u.test(word) ? [index] : []))
  const at = long[Math.floor(random() * long.length)] ?? 1
  const word = words[at] ?? ''
  words[at] = `${word.slice(0, 2)}${word.at(2) === 'x' ? 'y' : 'x'}${word.slice(3)}`
  return { printed: words.join(' '), verdict: 'changed', places: [one] }
}

function joined({ one, other }: Material): Change {
  return {
    printed: `${one.words} ${other.words}`,
    verdict: 'put-together',
    places: [one, other],
  }
}

function reordered({ one, next }: Material): Change {
  return { printed: `${next.words} ${one.words}`, verdict: 'put-together', places: [next, one] }
}

function lookAlike({ one, foreign, random }: Material): Change {
  const like = otherWords(one.words, 0.2, foreign, random)
  return { printed: one.words, verdict: 'word-for-word', places: [one], lookAlike: like }
}

function changedWithLookAlike({ one, foreign, random }: Material): Change {
  const printed = otherWords(one.words, 0.12, foreign, random)
  const like = otherWords(one.words, 0.4, foreign, random)
  return { printed, verdict: 'changed', places: [one], lookAlike: like }
}

function absent({ foreign }: Material): Change {
  return { printed: foreign, verdict: 'not-found', places: [] }
}

function paraphrased({ one, foreign, random }: Material): Change {
  const printed = otherWords(one.words, 0.67, foreign, random)
  return { printed, verdict: 'not-found', places: [] }
}

/** The same with a share of its words, one at least, exchanged for words of another text. */
function otherWords(words: string, share: number, foreign: string, random: Random): string {
  const own = words.split(' ')
  const others = foreign.split(' ').filter((word) => !own.includes(word))
  const order = own.map((_, index) => index).toSorted(() => random() - 0.5)
  for (const at of order.slice(0, Math.max(1, Math.round(share * own.length)))) {
    own[at] = others[Math.floor(random() * others.length)] ?? 'otherwise'
  }
  return own.join(' ')
}
