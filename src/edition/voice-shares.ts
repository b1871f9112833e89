import type { Edition, Entity } from './edition-schema'
import { speakersKey } from './speakers-key'
import { ENTITY_KINDS } from './vocabularies'

/** How much of the text somebody speaks, by the sentences that are theirs. */
export type VoiceShare = {
  /** Ids of who speaks, jointly if several; none: the article's author. */
  readonly speakers: readonly string[]
  readonly words: number
  /** In whole hundredths; all shares together are 100. */
  readonly percent: number
}

/** The shares of the article's author and of everybody it attributes sentences to, the author first. */
export function voiceShares({ voices = [] }: Edition): VoiceShare[] {
  const counts = new Map<string, { speakers: readonly string[]; words: number }>()
  for (const { speakers, words } of voices) {
    const key = speakersKey(speakers)
    const before = counts.get(key) ?? { speakers, words: 0 }
    counts.set(key, { ...before, words: before.words + wordCount(words) })
  }
  const shares = [...counts.values()].toSorted(
    (a, b) => Number(a.speakers.length > 0) - Number(b.speakers.length > 0) || b.words - a.words,
  )
  return withPercent(shares)
}

/** People and organisations that the article names and attributes nothing to, neither a sentence nor a quotation. */
export function namedButNotQuoted(edition: Edition): Entity[] {
  const { entities, mentions, quotations, voices = [] } = edition
  const speakers = new Set([...voices, ...quotations].flatMap((said) => said.speakers))
  const named = new Set(
    mentions.filter(({ form }) => form === 'name').flatMap((mention) => mention.entities),
  )
  return entities.filter(
    ({ id, kind }) => ENTITY_KINDS[kind].isParty && named.has(id) && !speakers.has(id),
  )
}

function wordCount(words: string): number {
  return words.match(/\S+/g)?.length ?? 0
}

/** Round so that the whole is 100: the largest remainders are rounded up. */
function withPercent(shares: readonly Omit<VoiceShare, 'percent'>[]): VoiceShare[] {
  const total = shares.reduce((sum, { words }) => sum + words, 0)
  if (total === 0) return []
  const exact = shares.map((share) => (share.words * 100) / total)
  const missing = 100 - exact.reduce((sum, value) => sum + Math.floor(value), 0)
  const roundedUp = exact
    .map((value, index) => ({ index, remainder: value % 1 }))
    .toSorted((a, b) => b.remainder - a.remainder)
    .slice(0, missing)
    .map(({ index }) => index)
  return shares.map((share, index) => ({
    ...share,
    percent: Math.floor(exact[index] ?? 0) + Number(roundedUp.includes(index)),
  }))
}
