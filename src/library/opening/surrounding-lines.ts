/**
 * Whether a paragraph is a line that surrounds articles, by its words alone: a menu, an advertisement,
 * a notice about cookies, what leads to other articles. Only where nothing else can be meant, and never
 * of one that quotes: whoever opens the text sees what was left out, and can put it back.
 */
export function isSurroundingLine(words: string): boolean {
  if (words.length > LONGEST_NOTICE || /["“”„«»]/.test(words)) return false
  if (NOTICE.test(words) && NOTICE_ASKS.test(words)) return true
  return words.length <= LONGEST_LINE && (LINES.some((line) => line.test(words)) || isMenu(words))
}

/** In UTF-16 units. */
const LONGEST_NOTICE = 400
const LONGEST_LINE = 160

const NOTICE = /\b(?:cookies?|your privacy)\b/i
const NOTICE_ASKS =
  /\b(?:accept all|accept cookies|our partners|manage (?:cookies|preferences)|your (?:choices|consent))\b/i

const LINES = [
  /^(?:advertisement|advertorial|sponsored|promoted|paid (?:content|partnership))\s*(?:$|[:|–—-])/i,
  /^(?:read more|read next|read also|see also|more on this|related(?: articles| stories| news)?|recommended(?: for you)?|trending(?: now)?|most (?:read|popular)|don['’]t miss)\s*(?:$|:)/i,
  /^sign up (?:to|for) .{0,60}\b(?:newsletters?|e-?mails?|alerts?|updates)\b.{0,40}$/i,
  /^(?:subscribe|sign in|log in|share this(?: article| story)?|follow us|skip to (?:main )?content|continue reading|story continues(?: below)?)(?:$| (?:now|today|here|below|for [£$€])[^.!?,]{0,40}$)/i,
  /^(?:get|save|claim|try) [^.!?]{0,60}\b(?:\d+ (?:weeks?|months?) free|free trial|\d+\s?% off)\b[^.!?]{0,40}$/i,
  /^\d{1,3}[ -]min(?:ute)?s? read$/i,
  /^(?:©|\(c\)|copyright ©?)\s*\d{4}\b/i,
]

/** Names of sections side by side: between strokes, or from "Home" on. */
function isMenu(words: string): boolean {
  const names = words.split(/\s*[|•·›»]\s*/)
  const least = names.some((name) => ASKS.test(name)) ? 2 : 4
  if (names.some((name) => NUMBER.test(name))) return false
  if (names.length >= least && names.every((name) => name.split(' ').length <= LONGEST_NAME)) {
    return true
  }
  return /^(?:Home|Menu)(?: \p{Lu}[\p{L}&-]*){3,}(?: |$)/u.test(words) && !/[.!?]$/.test(words)
}

/** A row of a table has them. */
const NUMBER = /^[\d.,%\s]+$/
/** What an article itself does not ask for. */
const ASKS = /^(?:share on\b.*|comments?(?: \(\d+\))?|subscribe|log in|sign in|sign up)$/i
/** In words. */
const LONGEST_NAME = 4
