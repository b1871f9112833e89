import { isOwn } from '@/address/links'
import { isId } from '@/edition/edition-id'
import type { Edition } from '@/edition/edition-schema'
import { paragraphs } from '@/text/paragraphs'
import { fingerprintOf } from '@/text/passage/fingerprint-of'

/** Where somebody stopped reading an edition; kept on the device and nowhere else. */
export type ReadingPosition = {
  /** As `keptUnder` has it: its id, behind `mine/` where it is the reader's own. */
  readonly edition: string
  /** Of the edition: in the next a paragraph may have another number. */
  readonly version: number
  /** From 1. */
  readonly paragraph: number
  /** What stands for the words of the paragraph; `null` where it was kept before there was one. */
  readonly fingerprint: string | null
}

/** As many editions have a place; the one read longest ago goes. */
const MOST_PLACES = 50

/** Nobody needs help to find these again. */
const FIRST_PARAGRAPHS = 3

/** Read places as they were kept, the latest first; what is not understood is left out. */
export function parsePositions(kept: string | null): readonly ReadingPosition[] {
  const found = [...new Map(new URLSearchParams(kept ?? ''))].flatMap(([edition, place]) => {
    const [, version, paragraph, fingerprint = null] = KEPT.exec(place) ?? []
    if (!isId(edition.replace(/^mine\//, '')) || !version || !paragraph) return []
    return [{ edition, version: Number(version), paragraph: Number(paragraph), fingerprint }]
  })
  return found.slice(0, MOST_PLACES)
}

const KEPT = /^([1-9]\d{0,5})\.([1-9]\d{0,5})(?:\.([\da-z]{1,7}))?$/

/** Write places as they are kept; `parsePositions` reads them back unchanged. */
export function formatPositions(places: readonly ReadingPosition[]): string {
  return new URLSearchParams(
    places.map(({ edition, version, paragraph, fingerprint }) => [
      edition,
      [version, paragraph, ...(fingerprint === null ? [] : [fingerprint])].join('.'),
    ]),
  ).toString()
}

/** The place at a paragraph, from 1, with what finds its words again in another version. */
export function positionAt(edition: Edition, paragraph: number): ReadingPosition {
  const { version, article } = edition
  const own = paragraphs(article.text)[paragraph - 1]
  const fingerprint = own ? fingerprintOf(article.text.slice(own.start, own.end)) : null
  return { edition: keptUnder(edition), version, paragraph, fingerprint }
}

/**
 * The paragraph, from 1, where reading stopped; `null` where none is kept. In another version it
 * is the nearest one of the same words or, where those have changed, the one of the same number;
 * `null` too where nobody would have to look for that.
 */
export function keptParagraph(places: readonly ReadingPosition[], edition: Edition): number | null {
  const place = places.find((kept) => kept.edition === keptUnder(edition))
  if (!place) return null
  if (place.version === edition.version) return place.paragraph
  const { text } = edition.article
  const all = paragraphs(text)
  const same = all
    .filter(({ start, end }) => fingerprintOf(text.slice(start, end)) === place.fingerprint)
    .map(({ number }) => number)
  const [nearest] = same.toSorted((a, b) => distance(a, place) - distance(b, place))
  const found = nearest ?? Math.min(place.paragraph, all.length)
  return isWorthKeeping(found, false) ? found : null
}

function distance(paragraph: number, place: ReadingPosition): number {
  return Math.abs(paragraph - place.paragraph)
}

/** The places with this one as the latest. */
export function withPosition(
  places: readonly ReadingPosition[],
  place: ReadingPosition,
): readonly ReadingPosition[] {
  return [place, ...withoutPosition(places, place.edition)].slice(0, MOST_PLACES)
}

/** The places without that of an edition. */
export function withoutPosition(
  places: readonly ReadingPosition[],
  edition: string,
): readonly ReadingPosition[] {
  return places.filter((kept) => kept.edition !== edition)
}

/** Whether a reader who stops at this paragraph, from 1, would have to look for it. */
export function isWorthKeeping(paragraph: number, hasEnded: boolean): boolean {
  return paragraph > FIRST_PARAGRAPHS && !hasEnded
}

/** What is known of the reading of an edition is kept under: own ids may be those of published ones. */
export function keptUnder(edition: Edition): string {
  return isOwn(edition) ? `mine/${edition.id}` : edition.id
}
