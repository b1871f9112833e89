import type { ParagraphKind } from '@/edition/lazy-vocabularies'
import type { MarkupElement } from './markup-tree'

/** A paragraph of a page or a document, and what its markup says it is; `null` for plain text. */
export type Block = {
  /** Exactly as they are shown: of the white space only what sets words and lines apart. */
  readonly words: string
  readonly kind: ParagraphKind | null
}

/** A paragraph where it stands in a page. */
export type PlacedBlock = Block & {
  /** The innermost element around it that stands apart from other lines. */
  readonly element: MarkupElement
  /** How many UTF-16 units of it are links. */
  readonly linked: number
  /** It is in the page and not to be seen. */
  readonly isHidden: boolean
}
