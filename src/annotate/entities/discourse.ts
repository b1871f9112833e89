import { type Paced, PIECE } from '../pace'
import type { Reading } from '../reading/reading'
import type { Candidate } from './candidate'
import type { Named } from './join-names'

/** Where an entity was last pointed at, and how. */
export type LastSeen = {
  readonly token: number
  /** The token behind the words that pointed at it. */
  readonly endToken: number
  readonly sentence: number
  readonly paragraph: number
  /** Whether it was the first in its sentence, a person the first person, as what one is about mostly is. */
  readonly isFirst: boolean
  readonly isQuoted: boolean
  readonly count: number
}

/** What has been spoken of so far in a text, the last of it first to be found. */
export class Discourse {
  private readonly seen = new Map<Named, LastSeen>()
  /** The sentences in which something, and somebody, was last pointed at. */
  private lastSentence = -1
  private lastPersonSentence = -1
  private readonly reading: Reading
  private readonly quoted: Uint8Array

  /** `quoted` says which tokens stand in quotation marks, as `quotedTokens` gives them. */
  constructor(reading: Reading, quoted: Uint8Array) {
    this.reading = reading
    this.quoted = quoted
  }

  /** Take note that a candidate points at an entity. */
  see(entity: Named, { firstToken, endToken }: Candidate) {
    const token = this.reading.tokens[firstToken]
    const before = this.seen.get(entity)
    const count = (before?.count ?? 0) + 1
    const sentence = token?.sentence ?? 0
    const isFirstAgain = before?.sentence === sentence && before.isFirst
    const isFirst = isFirstAgain || this.isFirstOfKind(entity, sentence)
    this.lastSentence = sentence
    if (entity.kind === 'person') this.lastPersonSentence = sentence
    // What is set anew stands last in the map's order.
    this.seen.delete(entity)
    this.seen.set(entity, {
      token: firstToken,
      endToken,
      sentence,
      paragraph: token?.paragraph ?? 0,
      isFirst,
      isQuoted: this.isQuoted(firstToken),
      count,
    })
  }

  private isFirstOfKind({ kind }: Named, sentence: number): boolean {
    return sentence !== (kind === 'person' ? this.lastPersonSentence : this.lastSentence)
  }

  lastSeen(entity: Named): LastSeen | undefined {
    return this.seen.get(entity)
  }

  /** Whether the words that last pointed at an entity end before a token. */
  endsAt(entity: Named, token: number): boolean {
    return this.seen.get(entity)?.endToken === token
  }

  isQuoted(token: number): boolean {
    return this.quoted[token] === 1
  }

  /** The entities that fit, last seen first, among the last few spoken of. */
  latest(fits: (entity: Named) => boolean): Named[] {
    const all = this.recent()
    return all.filter(fits)
  }

  private recent(): Named[] {
    // Reading a map from its end is not to be had; what is long gone is dropped instead.
    if (this.seen.size > 2 * REMEMBERED) {
      const gone = [...this.seen.keys()].slice(0, this.seen.size - REMEMBERED)
      for (const entity of gone) this.seen.delete(entity)
    }
    return [...this.seen.keys()].reverse()
  }
}

/** So many entities are remembered. */
const REMEMBERED = 60

/** Which tokens stand in quotation marks; a paragraph's end closes what is open. */
export function* quotedTokens({ text, tokens }: Reading): Paced<Uint8Array> {
  const quoted = new Uint8Array(tokens.length)
  let [isOpen, paragraph] = [false, 0]
  for (const [at, token] of tokens.entries()) {
    if (at % PIECE === PIECE - 1) yield
    if (token.paragraph !== paragraph) isOpen = false
    paragraph = token.paragraph
    const mark = text.charAt(token.start)
    if (mark === '“') isOpen = true
    else if (mark === '”') isOpen = false
    else if (mark === '"') isOpen = !isOpen
    else if (isOpen) quoted[at] = 1
  }
  return quoted
}
