/** What has a place of its own on an edition's page, called after its id. */
const PLACE_KINDS = ['quote', 'event', 'entity'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** What the place of a thing is called: the `id` of its element, which a link has behind its `#`. */
export function placeId(kind: PlaceKind, id: string): string {
  return `${kind}-${id}`
}

/** The thing whose place has that name; `null` where it is that of a section, a paragraph or another part. */
export function placeNamed(name: string): { readonly kind: PlaceKind; readonly id: string } | null {
  const kind = PLACE_KINDS.find((one) => name.startsWith(placeId(one, '')))
  return kind ? { kind, id: name.slice(placeId(kind, '').length) } : null
}
