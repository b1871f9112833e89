/** The `xml:id` of a thing: its kind goes before the id, since XML names begin with a letter. */
export const teiId = {
  entity: (id: string) => `entity-${id}`,
  source: (id: string) => `source-${id}`,
  mention: (id: string) => `mention-${id}`,
  date: (id: string) => `date-${id}`,
  quotePart: (id: string, number: number) => `quote-${id}-${number}`,
  paragraph: (number: number) => `p${number}`,
  /** A point of the text, by its offset in UTF-16 units. */
  point: (offset: number) => `at-${offset}`,
} as const

/** Pointers to some ids: "#entity-a #entity-b"; `null` for none, so that the attribute is left out. */
export function teiPointers(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.map((id) => `#${id}`).join(' ')
}
