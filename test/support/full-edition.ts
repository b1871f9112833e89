import type { Edition } from '@/edition/edition-schema'

/** An edition with every list that one may be without, and all that only a person can say. */
export type FullEdition = Edition & {
  readonly checked: string
  readonly article: {
    readonly publisher: string
    readonly published: string
    readonly url: string
    readonly provenance: string
  }
  readonly editorial: { readonly headline: string; readonly summary: string }
  readonly notes: NonNullable<Edition['notes']>
  readonly voices: NonNullable<Edition['voices']>
  readonly gaps: NonNullable<Edition['gaps']>
  readonly corrections: NonNullable<Edition['corrections']>
}

/** The edition, known to be whole; throws with what it lacks. */
export function fullEdition(edition: Edition): FullEdition {
  if (isFull(edition)) return edition
  throw new Error(`The edition ${edition.id} lacks what a whole one has`)
}

function isFull(edition: Edition): edition is FullEdition {
  const { article, editorial, checked, notes, voices, gaps, corrections } = edition
  const { publisher, published, url, provenance } = article
  const said = [checked, publisher, published, url, provenance]
  const editors = [editorial?.headline, editorial?.summary]
  return [...said, ...editors, notes, voices, gaps, corrections].every(
    (part) => part !== null && part !== undefined,
  )
}
