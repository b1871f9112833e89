import type { TimeWord } from './time-words'

/** Which way a sentence looks from where it is written, and the word that says so. */
export type Direction = { readonly side: -1 | 1; readonly verb: string }

/**
 * Which way the verb nearest to the words from `first` to before `end` looks; null where no verb
 * within reach says so. A verb before counts as nearer than one that follows.
 */
export function directionAt(
  words: readonly TimeWord[],
  first: number,
  end: number,
): Direction | null {
  const sentence = words[first]?.sentence
  for (let distance = 1; distance <= REACH; distance++) {
    const before = words[first - distance]
    const found = before?.sentence === sentence && sideOf(words, first - distance)
    if (before && found) return { side: found, verb: before.key }
    const after = words[end - 1 + Math.ceil(distance / 2)]
    const following =
      after?.sentence === sentence && sideOf(words, end - 1 + Math.ceil(distance / 2))
    if (after && following) return { side: following, verb: after.key }
  }
  return null
}

const REACH = 14

function sideOf(words: readonly TimeWord[], at: number): -1 | 1 | 0 {
  const key = words[at]?.key ?? ''
  if (AHEAD.has(key)) return 1
  if (LEADS_ON.has(key)) return isBefore(words, at, 'to') ? 1 : 0
  if (words[at - 1]?.key === 'be') return 0
  if (BACK.has(key)) return -1
  return key.length > 4 && key.endsWith('ed') && !NO_VERBS.has(key) ? -1 : 0
}

function isBefore(words: readonly TimeWord[], at: number, key: string): boolean {
  return words[at + 1]?.key === key
}

const AHEAD = wordSet(
  "will won't would shall 'll i'll we'll they'll he'll she'll it'll plans plan intends hopes expects upcoming scheduled slated",
)
const LEADS_ON = wordSet(
  'is are am be due set expected planned likely scheduled wants want need needs hope hoping planning going about ready',
)
const BACK = wordSet(
  "was were had did has have been wasn't weren't didn't hadn't hasn't haven't said told made took went came got gave found saw knew thought left felt kept held began brought wrote stood heard let meant met paid ran sat sold sent led lost grew won fell rose spoke rode read built bought caught chose drew drove ate fought flew forgot hid hit hurt laid lay lent put quit rang sank sang shot showed shut slept spent spread stole struck swore swept taught threw understood wore became broke cost cut dealt died hung sought split won closed ended",
)
const NO_VERBS = wordSet('united hundred indeed need speed exceed proceed succeed agreed-upon')

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
