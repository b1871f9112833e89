import { applyChange, type Change, changeOf, invertChange, type Replacement } from '../change'
import { firstFrom } from '../first-from'
import { paragraphs } from '../paragraphs'
import type { TextRange } from '../range'
import { sentences } from '../sentences'
import { isInWord, type Tokens, tokens } from '../tokens'

/**
 * The same change told as early and as late in the text as it can be: where "very" was put in
 * beside "very", either of them may be the new one. Both make the same text; one change is given
 * where there is nothing to choose.
 *
 * Of the places where a stretch may have been cut out or put in, one where it is whole paragraphs is
 * likelier than one where it is not, and so for whole sentences; marks alone count for nothing.
 */
export function changeTellings(change: Change, before: string): Change[] {
  const back = invertChange(change, before)
  const old = cutText(before)
  const now = cutText(applyChange(change, before))
  const slides = change.replacements.map((replacement, index) => {
    const { start, end, insert } = replacement
    const room = roomAround(change, index)
    if (insert === '') return slidesOf(old, replacement, room)
    return start === end ? slidesOf(now, back.replacements[index] ?? replacement, room) : [0]
  })
  const told = (choose: (slides: readonly number[]) => number) =>
    changeOf(
      change.length,
      change.replacements.map((replacement, index) =>
        slid(replacement, choose(slides[index] ?? []), now.text, back.replacements[index]),
      ),
    )
  const earliest = told((slides) => Math.min(...slides))
  const latest = told((slides) => Math.max(...slides))
  return slides.some((each) => new Set(each).size > 1) ? [earliest, latest] : [earliest]
}

/** A text with its words, and which of them begin a sentence or a paragraph. */
type CutText = {
  readonly text: string
  readonly words: Tokens
  readonly begins: {
    readonly sentence: ReadonlySet<number>
    readonly paragraph: ReadonlySet<number>
  }
}

function cutText(text: string): CutText {
  const words = tokens(text)
  const firstWords = (all: readonly TextRange[]) =>
    new Set([...all.map(({ start }) => firstFrom(words.starts, start)), words.count])
  return {
    text,
    words,
    begins: { sentence: firstWords(sentences(text)), paragraph: firstWords(paragraphs(text)) },
  }
}

/** By how many units a stretch may be moved at most, so that it meets no other one. */
type Room = { readonly left: number; readonly right: number }

function roomAround({ length, replacements }: Change, index: number): Room {
  const [last, own, next] = [replacements[index - 1], replacements[index], replacements[index + 1]]
  const left = (own?.start ?? 0) - (last?.end ?? 0)
  const right = (next?.start ?? length) - (own?.end ?? length)
  const shared = (room: number) => Math.max(0, Math.floor((room - 1) / 2))
  return { left: last ? shared(left) : left, right: next ? shared(right) : right }
}

/** By how many units a stretch of a text may be moved and the text without it stay the same. */
function slidesOf(cut: CutText, stretch: TextRange, room: Room): number[] {
  const { words } = cut
  const { left, right } = slideOf(cut.text, stretch, room)
  const first = firstFrom(words.starts, stretch.start - left)
  const last = firstFrom(words.starts, stretch.start + right + 1)
  const slides = Array.from(words.starts.slice(first, last), (start) => start - stretch.start)
  const ranked = [...new Set([0, ...slides])]
    .filter((by) => !isInWord(words, stretch.end + by))
    .map((by) => ({ by, rank: rankOf(cut, stretch, by) }))
  const best = Math.max(0, ...ranked.map(({ rank }) => rank))
  return ranked.filter(({ rank }) => rank === best).map(({ by }) => by)
}

/** How far the units beside a stretch are those at its other end. */
function slideOf(text: string, { start, end }: TextRange, room: Room): Room {
  let left = 0
  while (left < room.left && text[start - 1 - left] === text[end - 1 - left]) left++
  let right = 0
  while (right < room.right && text[start + right] === text[end + right]) right++
  return { left, right }
}

/** 2 for whole paragraphs, 1 for whole sentences, 0 for where it was found and other words; -1 for marks. */
function rankOf({ words, begins }: CutText, { start, end }: TextRange, by: number): number {
  const [first, next] = [firstFrom(words.starts, start + by), firstFrom(words.starts, end + by)]
  if (begins.paragraph.has(first) && begins.paragraph.has(next)) return 2
  if (begins.sentence.has(first) && begins.sentence.has(next)) return 1
  const outermost = by < 0 ? first : next - 1
  return by === 0 || words.isWord[outermost] === 1 ? 0 : -1
}

function slid(
  { start, end, insert }: Replacement,
  by: number,
  after: string,
  inAfter: TextRange | undefined,
): Replacement {
  const put = inAfter && insert !== '' ? after.slice(inAfter.start + by, inAfter.end + by) : insert
  return { start: start + by, end: end + by, insert: put }
}
