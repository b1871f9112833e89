import type { TextRange } from '@/text/range'
import type { JoinedMentions } from '../entities/join-mentions'
import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import type { FoundQuotation } from './find-quotations'

/** A quotation with who said it, by places in the list of entities, and the role as printed. */
export type AttributedQuotation = FoundQuotation & {
  readonly speakers: readonly number[]
  readonly role: TextRange | null
}

type JoinedMention = JoinedMentions['mentions'][number]

/**
 * Say who the sources of quotations are: those that the mentions at the heads of their phrases point
 * at ("a friend of Ann Lee" is nobody that is known).
 */
export function attributeSpeakers(
  { text }: Reading,
  quotations: readonly FoundQuotation[],
  joined: JoinedMentions,
): Paced<AttributedQuotation[]> {
  const roles = firstRoles(joined)
  let before: AttributedQuotation | null = null
  return pacedFlatMap(quotations, (quotation) => {
    const { source, basis } = quotation
    const found = source === null ? [] : headMentions(text, source, joined)
    const heads = found.filter((head) => !isNamedIn(head, quotation, joined))
    const speakers = [...new Set(heads.flatMap(({ entities }) => entities))]
    const sureness = Math.min(1, ...heads.map((head) => head.basis.confidence))
    const confidence = Math.round(100 * basis.confidence * sureness) / 100
    const role = speakers.length === 1 ? (roles.get(speakers[0] ?? -1) ?? null) : null
    const one = { ...quotation, speakers, role, basis: { ...basis, confidence } }
    if (before !== null && (isSaidBy(before, one) || isToldBy(before, one))) return []
    before = one
    return [one]
  })
}

/** "Lee said she felt it was late" is one quotation of Lee, and not two. */
function isSaidBy(
  outer: AttributedQuotation,
  { parts, directness, speakers, source }: AttributedQuotation,
): boolean {
  const [from, to] = [outer.parts[0]?.start ?? 0, outer.parts.at(-1)?.end ?? 0]
  const [start, end] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0]
  if (directness !== 'indirect' || start < from || end > to) return false
  const isSame = start === from && source?.start === outer.source?.start
  return isSame || (speakers.length > 0 && speakers.join() === outer.speakers.join())
}

/** "Lee said her party had backed the idea": nobody that is known backed it but in what Lee says. */
function isToldBy(outer: AttributedQuotation, inner: AttributedQuotation): boolean {
  const [from, to] = [outer.parts[0]?.start ?? 0, outer.parts.at(-1)?.end ?? 0]
  const isWithin = inner.parts.every(({ start, end }) => from < start && end <= to)
  return isWithin && outer.speakers.length > 0 && inner.speakers.length === 0
}

/** Who says "Ann Lee was right" is not called "he" for Ann Lee. */
function isNamedIn(
  { form, entities }: JoinedMention,
  { parts, directness }: FoundQuotation,
  joined: JoinedMentions,
): boolean {
  if (form !== 'pronoun' || directness !== 'direct') return false
  return parts.some(({ start, end }) =>
    mentionsFrom(joined, start)
      .until(end)
      .some((mention) => mention.form === 'name' && mention.entities[0] === entities[0]),
  )
}

/** Where each entity's role is first printed. */
function firstRoles({ mentions }: JoinedMentions): Map<number, JoinedMention> {
  const roles = new Map<number, JoinedMention>()
  for (const mention of mentions) {
    const [entity] = mention.entities
    if (mention.form === 'role' && entity !== undefined && !roles.has(entity)) {
      roles.set(entity, mention)
    }
  }
  return roles
}

/** The mentions that name who speaks: persons, or else the first that is something else. */
function headMentions(text: string, source: TextRange, joined: JoinedMentions): JoinedMention[] {
  const inside = mentionsFrom(joined, source.start)
  if (text.slice(source.start, source.end) === 'who')
    return antecedent(joined, inside.first, source)
  const last = nameAtEnd(text, source, inside.until(source.end), joined)
  if (last !== null) return [last]
  const heads = phrasesOf(text, source).map(({ start, end }) =>
    inside.until(source.end).filter((mention) => mention.start >= start && reaches(mention, end)),
  )
  const isPerson = ({ entities }: JoinedMention) =>
    entities.every((entity) => joined.entities[entity]?.kind === 'person')
  const persons = heads.flat().filter(isPerson)
  return persons.length > 0 ? persons : (heads[0] ?? [])

  function reaches(mention: TextRange, end: number): boolean {
    return mention.start < end && mention.end >= end
  }
}

/** Ann Lee in "chief of the Oxfam Council Ann Lee": a name right behind another one or a role. */
function nameAtEnd(
  text: string,
  source: TextRange,
  mentions: readonly JoinedMention[],
  { entities }: JoinedMentions,
): JoinedMention | null {
  const name = mentions.findLast(
    (mention) =>
      mention.end === source.end &&
      mention.form === 'name' &&
      entities[mention.entities[0] ?? -1]?.kind === 'person',
  )
  if (name === undefined) return null
  const isBehind = mentions.some(
    ({ start, end, form }) =>
      end === name.start - 1 &&
      text.charAt(end) === ' ' &&
      (form === 'name' || form === 'role') &&
      /\p{Lu}/u.test(text.charAt(start)),
  )
  return isBehind ? name : null
}

/** Nearer than this, the name before ", who" is who is meant, in UTF-16 units. */
const NEAR = 3

function antecedent(joined: JoinedMentions, first: number, { start }: TextRange): JoinedMention[] {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const mention = joined.mentions[at]
    if (mention && mention.end <= start && start - mention.end <= NEAR) return [mention]
  }
  return []
}

/** The phrases of a source, each up to where its head ends: before a preposition, or all of it. */
function phrasesOf(text: string, source: TextRange): TextRange[] {
  const phrases: TextRange[] = []
  let start = source.start
  for (const part of text.slice(source.start, source.end).split(/(, (?:and )?| and )/)) {
    const head = BEFORE_PREPOSITION.exec(part)?.[0] ?? part
    if (head.trim() !== '' && !/^(?:,| and)/.test(part)) {
      phrases.push({ start, end: start + head.trimEnd().length })
    }
    start += part.length
  }
  return phrases
}

const BEFORE_PREPOSITION = /^.+?(?= (?:of|for|from|at|in|with|on|to|who) )/s

/** The mentions from an offset on, looked up in a list that is in order. */
function mentionsFrom({ mentions }: JoinedMentions, start: number) {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const first = low
  const until = (end: number) => {
    let last = first
    while ((mentions[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++
    return mentions.slice(first, last)
  }
  return { first, until }
}
