/*
 * Small closed classes of English words, by the keys of tokens: what tells where a noun phrase or a
 * clause begins and ends without a grammar of the rest.
 */

export const DETERMINERS = wordSet(
  'the a an this that these those his her its their my our your some many several most all both each every any no one two three four five six seven eight nine ten another other few',
)
export const PRONOUNS = wordSet('he she they it we i you who everyone nobody someone others')
export const PREPOSITIONS = wordSet(
  'of for from in at with on to against near by about over under after before during since through between among into toward towards within without across behind beyond as than like via per upon amid despite until',
)
export const CONJUNCTIONS = wordSet(
  'and or but nor that whether if when while because although though where whereas since so yet how why what which whose unless once then whilst',
)
export const AUXILIARIES = wordSet(
  "has have had is are was were be been being am will would can could may might must should shall do does did 's 've 'd 'll hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't couldn't didn't doesn't don't not never",
)
export const BE = wordSet("is are was were be been being am isn't aren't wasn't weren't")
const ADVERBS = wordSet(
  'also then later earlier once twice again even still just already ever often always now soon first further instead only simply therefore thus however meanwhile too quickly both long at-last very',
)
/** Words of time that stand by themselves after a verb: "said Monday". */
export const TIMES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight recently earlier later last this next morning afternoon evening night week month year',
)

export function isAdverb(key: string): boolean {
  return ADVERBS.has(key) || (key.length > 4 && key.endsWith('ly'))
}

export function isPunctuation(key: string): boolean {
  const unit = key.charCodeAt(0)
  // Nearly all are plain words, and this is asked of each many times.
  if (unit >= 0x61 && unit <= 0x7a) return false
  return /^[^\p{L}\p{N}]/u.test(key) && key !== "'s" && key !== '$' && key !== '&'
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
