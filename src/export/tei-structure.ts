import type { ParagraphKind } from '@/edition/lazy-vocabularies'
import { xmlElement } from './xml'

/** A paragraph of the article and what it is; `null` for plain text. */
type TeiBlock = { readonly kind: ParagraphKind | null }

/** A paragraph in an element of that name. */
type Write<Block> = (block: Block, element: string) => string

/**
 * The paragraphs as the content of a `body`, each in the element that TEI has for what it is, as far
 * as it may stand there: a `head`, `byline` or `dateline` begins the text or a part of it, the two
 * latter may end one too; in the midst of the text any of them is a `p`. A cross-head begins a `div`.
 *
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-body.html, ref-div.html, ref-figure.html
 */
export function teiStructure<Block extends TeiBlock>(
  blocks: readonly Block[],
  write: Write<Block>,
): string {
  const parts = partsOf(blocks)
  // A body has to hold text of its own or a part; what only heads or closes it is neither.
  const isText = parts.length > 1 || blocks.some(({ kind }) => standsOf(kind) === 'anywhere')
  if (!isText) return blocks.map((block) => write(block, 'p')).join('\n')
  return parts
    .map((part) => {
      const isDiv = part[0]?.kind === 'cross-head'
      const content = partContent(part, isDiv || parts.length === 1, write)
      return isDiv ? xmlElement('div', {}, '\n', content, '\n') : content
    })
    .join('\n')
}

/** Where TEI lets what a paragraph is stand, and in what element; in a figure, the element within it. */
const ELEMENTS = {
  headline: { name: 'head', stands: 'first' },
  standfirst: { name: 'head', stands: 'first' },
  'cross-head': { name: 'head', stands: 'first' },
  byline: { name: 'byline', stands: 'at-ends' },
  dateline: { name: 'dateline', stands: 'at-ends' },
  quote: { name: 'quote', stands: 'anywhere' },
  list: { name: 'list', stands: 'anywhere' },
  caption: { name: 'head', stands: 'in-figure' },
  credit: { name: 'byline', stands: 'in-figure' },
} as const satisfies Record<
  ParagraphKind,
  { readonly name: string; readonly stands: 'first' | 'at-ends' | 'anywhere' | 'in-figure' }
>

function standsOf(kind: ParagraphKind | null) {
  return kind === null ? 'anywhere' : ELEMENTS[kind].stands
}

/** The paragraphs before the first cross-head, and those from each on. */
function partsOf<Block extends TeiBlock>(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (last === undefined || block.kind === 'cross-head') parts.push([block])
    else last.push(block)
  }
  return parts
}

/** @param mayEnd whether nothing of the same element follows, so that something may close it */
function partContent<Block extends TeiBlock>(
  part: readonly Block[],
  mayEnd: boolean,
  write: Write<Block>,
): string {
  const text = part.findIndex(({ kind }) => standsOf(kind) === 'anywhere')
  const textStart = text === -1 ? part.length : text
  const closing = part.findLastIndex(({ kind }) => !CLOSING.has(standsOf(kind)))
  const textEnd = mayEnd ? Math.max(textStart, closing + 1) : part.length
  return part
    .flatMap((block, index) => {
      const before = part[index - 1]
      if (before && isCreditOf(before, block)) return []
      if (standsOf(block.kind) !== 'in-figure') {
        return write(block, elementAt(block, index < textStart, index >= textEnd))
      }
      const next = part[index + 1]
      return figure(next && isCreditOf(block, next) ? [block, next] : [block], write)
    })
    .join('\n')
}

function isCreditOf(block: TeiBlock, next: TeiBlock): boolean {
  return block.kind === 'caption' && next.kind === 'credit'
}

/** What may stand behind the text, closing it. */
const CLOSING: ReadonlySet<string> = new Set(['at-ends', 'in-figure'])

function elementAt({ kind }: TeiBlock, isFirst: boolean, isLast: boolean): string {
  if (kind === null) return 'p'
  const { name, stands } = ELEMENTS[kind]
  if (stands === 'first') return isFirst ? name : 'p'
  if (stands === 'at-ends') return isFirst || isLast ? name : 'p'
  return name
}

/** A picture that is not here, by its caption and credit. */
function figure<Block extends TeiBlock>(lines: readonly Block[], write: Write<Block>): string {
  const written = lines.map((line) =>
    write(line, line.kind === null ? 'p' : ELEMENTS[line.kind].name),
  )
  return xmlElement('figure', {}, ...written)
}
