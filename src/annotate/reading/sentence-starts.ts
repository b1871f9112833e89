import type { TextRange } from '@/text/range'
import { type Paced, PIECE } from '../pace'
import { CAPITAL, classAt, DIGIT, SMALL, SPACE } from './character-classes'
import { leadsOn } from './dotted-words'

/**
 * Which of `tokens` begin a sentence, as indices in order; the first one always does.
 *
 * A sentence ends with a mark that ends one, its closing marks, and white space before what can
 * begin one. No sentence ends after an initial or a title, nor after another shortened word unless
 * a word follows that begins sentences. A blank line ends one, and a line end that is not a mere
 * fold of the text.
 */
export function* sentenceStarts(text: string, tokens: readonly TextRange[]): Paced<number[]> {
  const found: number[] = []
  let first = 0
  for (const [index, token] of tokens.entries()) {
    if (index % PIECE === PIECE - 1) yield
    const before = tokens[index - 1]
    const begins =
      before === undefined ||
      (token.start > before.end
        ? endsLine(text, before.end, token.start) || endsSentence(text, tokens, first, index)
        : endsWide(text, before.end) && !CLOSINGS.has(text.charAt(token.start)))
    if (!begins) continue
    found.push(index)
    first = index
  }
  return found
}

/** Lines at least this long may be folded, in UTF-16 units. */
const FOLDED_LINE = 50
const LONGEST_FOLDED_LINE = 100

/** Whether the white space from `start` to `end` ends a line of its own, and so its sentence. */
function endsLine(text: string, start: number, end: number): boolean {
  const gap = text.slice(start, Math.min(end, start + 100))
  const breaks = gap.split('\n').length - 1
  if (breaks === 0) return false
  if (breaks > 1 || end - start > 100 || isBullet(text, end)) return true
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const length = start - lineStart
  if (length < FOLDED_LINE) return classAt(text, end) !== SMALL
  return length > LONGEST_FOLDED_LINE
}

function isBullet(text: string, at: number): boolean {
  return BULLETS.has(text.charAt(at)) && classAt(text, at + 1) === SPACE
}

const BULLETS = new Set('•·‣◦▪*-–—')

/** Whether the sentence that began with token `first` ends before token `next`. */
function endsSentence(
  text: string,
  tokens: readonly TextRange[],
  first: number,
  next: number,
): boolean {
  let index = next - 1
  while (index > first && isClosing(text, tokens, index)) index--
  const last = wordAt(text, tokens[index])
  const unit = last.charAt(last.length - 1)
  if (endsWide(last, last.length)) return true
  if (!ENDINGS.has(unit)) return false
  const start = opens(text, tokens, next)
  const kind = classAt(text, start?.start ?? 0)
  if (last.length === 1 || unit !== '.' || last === '...') return kind !== SMALL
  if (leadsOn(last) || isInitial(last)) return false
  return kind === DIGIT || (kind === CAPITAL && STARTERS.has(wordAt(text, start)))
}

/** Scripts without spaces put none after a sentence either. */
function endsWide(text: string, end: number): boolean {
  return WIDE_ENDINGS.has(text.charAt(end - 1))
}

function isInitial(word: string): boolean {
  return word.length === 2 && classAt(word, 0) === CAPITAL
}

/** Whether a mark closes what it follows: no white space stands before it. */
function isClosing(text: string, tokens: readonly TextRange[], index: number): boolean {
  const token = tokens[index]
  return (
    token !== undefined &&
    token.end - token.start === 1 &&
    CLOSINGS.has(text.charAt(token.start)) &&
    tokens[index - 1]?.end === token.start
  )
}

/** The first token from `next` on that is not an opening mark; at most three are passed. */
function opens(text: string, tokens: readonly TextRange[], next: number): TextRange | undefined {
  let index = next
  while (index < next + 3 && OPENINGS.has(wordAt(text, tokens[index]))) index++
  return tokens[index]
}

function wordAt(text: string, token: TextRange | undefined): string {
  return token === undefined ? '' : text.slice(token.start, token.end)
}

const ENDINGS = new Set('.!?…')
const WIDE_ENDINGS = new Set('。！？')
const CLOSINGS = new Set('"\'”’“»«›‹)]」』')
const OPENINGS = new Set('"\'“‘„«»‹›([')

/** Words that begin sentences far oftener than they follow a shortened word. */
const STARTERS: ReadonlySet<string> = new Set(
  'A After All Also Although An And As At Because Before But By During Each Even For From He Her His How However I If In It Its Last Later Many Meanwhile Most Nor Not Now On Once One Only Other Others Our Over She Since So Some Such That The Their Then There These They This Those Though Through Today Two Under Until We What When Where Whether Which While Who Why With Yet You'.split(
    ' ',
  ),
)
