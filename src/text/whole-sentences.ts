import { type Sentence, sentences } from './sentences'

/**
 * The sentences of `text` as they are read aloud and cut for a picture: those of `sentences`,
 * which links depend on, joined where a full stop ends no sentence but an abbreviation.
 *
 * What begins in a small letter goes on ("9 a.m. today", “Why?” he asked); so does what follows a
 * title, an initial, or an abbreviation that stands before something ("e.g."), and a number after
 * "No." and the like. After what ends sentences too ("U.S.", "p.m.") the next word decides: "The
 * U.S. Department" is one, "He lives in the U.S. She does not." is two, since "She" is among
 * the words that mostly begin a sentence. A name after one is taken to go on: a voice that stops
 * late is better than one that stops in the middle.
 */
export function wholeSentences(text: string): Sentence[] {
  const whole: Sentence[] = []
  for (const sentence of sentences(text)) {
    const before = whole.at(-1)
    if (before?.paragraph === sentence.paragraph && goesOn(text, sentence.start)) {
      whole[whole.length - 1] = { ...before, end: sentence.end }
    } else whole.push(sentence)
  }
  return whole
}

/** Where those sentences end, in UTF-16 units, without the white space after them. */
export function sentenceEnds(text: string): number[] {
  return wholeSentences(text).map(
    ({ start, end }) => start + text.slice(start, end).trimEnd().length,
  )
}

/** More units than an abbreviation, or the first word after it, has. */
const REACH = 24

function goesOn(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - REACH), at).trimEnd()
  const after = text.slice(at, at + REACH)
  if (BEGINS_SMALL.test(after) || INITIAL.test(before)) return true
  const word = LAST_WORD.exec(before)?.[0].toLowerCase() ?? ''
  if (NEVER_LAST.has(word)) return true
  if (BEFORE_NUMBERS.has(word)) return /^\p{N}/u.test(after)
  if (!DOTTED.test(word)) return false
  return /^[\p{Lu}\p{N}]/u.test(after) && !BEGINNINGS.has(/^\p{L}+/u.exec(after)?.[0] ?? '')
}

const BEGINS_SMALL = /^["'“‘„«([]*\p{Ll}/u
/** One capital letter and a full stop: "Gina M. Raimondo". */
const INITIAL = /(?<![\p{L}\p{N}.'’])\p{Lu}\.$/u
/** From the last white space or opening mark. */
const LAST_WORD = /[\p{L}.]{1,16}$/u
/** Letters, each with a full stop: "U.S.", "p.m.". */
const DOTTED = /^(?:\p{L}\.){2,}$/u

/** Titles, and what stands before the thing it speaks of. */
const NEVER_LAST = wordSet(`
  mr. mrs. ms. mx. dr. prof. st. gen. sen. rep. gov. lt. col. sgt. capt. maj. adm. cmdr. rev. hon.
  pres. messrs. e.g. i.e. vs. cf. viz.`)

const BEFORE_NUMBERS = wordSet(`
  no. nos. art. sec. fig. vol. ch. p. pp. para. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct.
  nov. dec.`)

/** Words that after "U.S." or "p.m." mostly begin a sentence. */
const BEGINNINGS = wordSet(`
  A After All Also Although An And Another As At Because Before Both But By Even For From He Her
  Here His How However I If In It Its Many Meanwhile More Most My No Nor Not Now On One Or Our
  Several She Since So Some Such That The Their Then There These They This Those Though Under
  Until We What When Where Whether Which While Who Why With Yet You Your`)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
