/** A place of an edition that a link can lead to. */
type LinkedPlace =
  | { readonly kind: 'edition' }
  | { readonly kind: 'section' | 'quote' | 'event' | 'entity'; readonly id: string }
  | { readonly kind: 'paragraph'; readonly number: number }

/** The address of a place, in full where the site's address is known. */
export type LinkTo = (place: LinkedPlace) => string

/** What an export needs beside the edition. */
export type ExportOptions = { readonly link: LinkTo }
