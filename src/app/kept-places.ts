import { isId } from '@/edition/edition-id'

/** Where somebody stopped reading an edition; kept on the device and nowhere else. */
export type KeptPlace = {
  readonly edition: string
  /** Of the edition: paragraphs may be others in the next. */
  readonly version: number
  /** From 1. */
  readonly paragraph: number
}

/** As many editions have a place; the one read longest ago goes. */
const MOST_PLACES = 50

/** Nobody needs help to find these again. */
const FIRST_PARAGRAPHS = 3

/** Read places as they were kept, the latest first; what is not understood is left out. */
export function parsePlaces(kept: string | null): readonly KeptPlace[] {
  const found = [...new Map(new URLSearchParams(kept ?? ''))].flatMap(([edition, place]) => {
    const [, version, paragraph] = /^([1-9]\d{0,5})\.([1-9]\d{0,5})$/.exec(place) ?? []
    if (!isId(edition) || !version || !paragraph) return []
    return [{ edition, version: Number(version), paragraph: Number(paragraph) }]
  })
  return found.slice(0, MOST_PLACES)
}

/** Write places as they are kept; `parsePlaces` reads them back unchanged. */
export function formatPlaces(places: readonly KeptPlace[]): string {
  return new URLSearchParams(
    places.map(({ edition, version, paragraph }) => [edition, `${version}.${paragraph}`]),
  ).toString()
}

/** The paragraph, from 1, where reading stopped in this version; `null` where none is kept. */
export function keptParagraph(
  places: readonly KeptPlace[],
  { id, version }: { readonly id: string; readonly version: number },
): number | null {
  const place = places.find((kept) => kept.edition === id && kept.version === version)
  return place?.paragraph ?? null
}

/** The places with this one as the latest. */
export function withPlace(places: readonly KeptPlace[], place: KeptPlace): readonly KeptPlace[] {
  return [place, ...withoutPlace(places, place.edition)].slice(0, MOST_PLACES)
}

/** The places without that of an edition. */
export function withoutPlace(places: readonly KeptPlace[], edition: string): readonly KeptPlace[] {
  return places.filter((kept) => kept.edition !== edition)
}

/** Whether a reader who stops at this paragraph, from 1, would have to look for it. */
export function isWorthKeeping(paragraph: number, hasEnded: boolean): boolean {
  return paragraph > FIRST_PARAGRAPHS && !hasEnded
}
