import { ENTITY_KINDS } from '@/edition/vocabularies'
import { type Paced, PIECE } from '../pace'
import { pacedSort } from '../paced-sort'
import type { Candidate } from './candidate'

/**
 * Leave out what cannot be beside another: of names that overlap the document's or else the longer
 * one stays, and within a person's name there is no role. In the order of the text.
 */
export function* settleOverlaps(candidates: readonly Candidate[]): Paced<Candidate[]> {
  const ordered = yield* pacedSort(
    candidates,
    (a, b) => a.start - b.start || rankOf(a) - rankOf(b) || b.end - a.end,
  )
  const kept: Candidate[] = []
  let name: Candidate | null = null
  for (const [index, candidate] of ordered.entries()) {
    if (index % PIECE === PIECE - 1) yield
    const over: Candidate | null = name !== null && candidate.start < name.end ? name : null
    if (over !== null && !isKeptBeside(candidate, over)) continue
    kept.push(candidate)
    if (candidate.form !== 'name') continue
    if (over !== null && !mayStandIn(candidate, over)) kept.splice(kept.lastIndexOf(over), 1)
    name = endingLater(over, candidate)
  }
  return kept
}

function endingLater(name: Candidate | null, other: Candidate): Candidate {
  return name !== null && name.end >= other.end ? name : other
}

/** Whether a candidate stays that begins in a name that began before or with it. */
function isKeptBeside(candidate: Candidate, name: Candidate): boolean {
  if (candidate.form !== 'name') return isWritten(name) || candidate.end > name.end
  if (mayStandIn(candidate, name)) return true
  return isWritten(candidate) && candidate.end > name.end
}

/** A place in another name, and somebody in that of an organisation or place, are named as well. */
function mayStandIn(inner: Candidate, outer: Candidate): boolean {
  return (
    inner.end <= outer.end &&
    outer.kind !== 'person' &&
    (inner.kind === 'place' || (inner.kind === 'person' && !isWritten(outer)))
  )
}

function rankOf(candidate: Candidate): number {
  if (candidate.form !== 'name') return 2
  return isWritten(candidate) ? 0 : 1
}

function isWritten({ kind }: Candidate): boolean {
  return ENTITY_KINDS[kind].isWritten
}
