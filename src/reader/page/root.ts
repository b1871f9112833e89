/** What a function of this folder works in: a page of an edition, or the element that holds one. */
export type Root = Document | Element

/** The document that a root is, or is part of. */
export function documentOf(root: Root): Document {
  return root instanceof Document ? root : root.ownerDocument
}
