import { isId } from '@/edition/edition-id'
import { placeNamed } from '@/edition/place-id'
import type { Choice } from '@/reader/page/show-choice'

/** What is asked of a page in one file: who is chosen or which part of the overview shows, and where a link led. */
export type Asked = {
  readonly entity: string | null
  readonly part: string | null
  /** The id of an element. */
  readonly place: string | null
}

export const NOTHING: Asked = { entity: null, part: null, place: null }

/** What an entry of the browser's history notes, if we wrote it; else where its address leads. */
export function askedIn(noted: unknown, hash: string): Asked {
  const place = hash.slice(1) || null
  if (typeof noted !== 'object' || noted === null) return { ...NOTHING, place }
  const entity = 'entity' in noted && typeof noted.entity === 'string' ? noted.entity : null
  const part = 'part' in noted && typeof noted.part === 'string' ? noted.part : null
  const isGone = 'place' in noted && noted.place !== null
  return { entity: isId(entity ?? '') ? entity : null, part, place: isGone ? place : null }
}

/** The same as the writer of choices wants it. */
export function choiceOf({ entity, part, place }: Asked): Choice {
  const named = placeNamed(place ?? '')
  return {
    entity,
    show: part ?? undefined,
    goneTo: entity === null && named?.kind === 'entity' ? named.id : null,
    hasQuote: named?.kind === 'quote',
  }
}

/**
 * What is asked once a link within the page was followed; `null` for a link that leads elsewhere. Words that name
 * several choose the next of them each time.
 */
export function followed(link: Element, before: Asked): Asked | null {
  const href = link.getAttribute('href')
  if (!href?.startsWith('#')) return null
  const ids = link.getAttribute('data-choose')?.split(' ')
  const part = link.getAttribute('data-shows')
  if (link.hasAttribute('data-clears')) return NOTHING
  if (ids)
    return { ...NOTHING, entity: ids[(ids.indexOf(before.entity ?? '') + 1) % ids.length] ?? null }
  if (part) return { ...NOTHING, part }
  return { ...before, place: href.slice(1) }
}
