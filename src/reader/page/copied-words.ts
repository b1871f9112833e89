/** Words as they are copied: for plain text, and with what is a paragraph, a list or a link. */
export type CopiedWords = { readonly plain: string; readonly html: string }

/**
 * What a selection copies: the words that show in it and nothing of ours, which are the signs beside
 * places, the tools, and side-heads and notes among paragraphs. Links into this page are words; others stay links.
 *
 * @returns `null` where it holds no such words, and is for the browser to copy
 */
export function copiedWords(range: Range): CopiedWords | null {
  const writer = new Writer()
  const { commonAncestorContainer: root } = range
  if (root instanceof Text) writeText(writer, root, range)
  else for (const child of root.childNodes) write(writer, child, range)
  const words = writer.done()
  return words.plain === '' ? null : words
}

/** What is ours where it stands among other words, and what nobody sees. */
const OURS =
  'button, select, input, .reveal, .tools, .side-head, .paragraph-notes, .sr-only, [data-copies], [hidden]'

/** Elements whose meaning goes along. */
const KEPT: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 blockquote ul ol li dl dt dd em strong cite'.split(' '),
)

/** Blocks that stand apart by a blank line. */
const APART: ReadonlySet<string> = new Set('p h1 h2 h3 h4 blockquote figure ul ol dl'.split(' '))

function write(writer: Writer, node: Node, range: Range): void {
  if (!range.intersectsNode(node)) return
  if (node instanceof Text) writeText(writer, node, range)
  else if (node instanceof HTMLElement && !node.matches(OURS) && node.checkVisibility()) {
    writeElement(writer, node, range)
  }
}

function writeText(writer: Writer, text: Text, range: Range): void {
  const from = text === range.startContainer ? range.startOffset : 0
  const to = text === range.endContainer ? range.endOffset : text.length
  const words = text.data.slice(from, to)
  const { whiteSpace = '' } = text.parentElement ? getComputedStyle(text.parentElement) : {}
  const keepsLines = /^(?:pre|break-spaces)/.test(whiteSpace)
  for (const [index, line] of (keepsLines ? words.split('\n') : [words]).entries()) {
    if (index > 0) writer.lineBreak()
    writer.text(line)
  }
}

function writeElement(writer: Writer, element: HTMLElement, range: Range): void {
  const name = element.localName
  if (name === 'br') {
    writer.lineBreak()
    return
  }
  const { display } = getComputedStyle(element)
  const breaks = isInLine(display) ? 0 : APART.has(name) ? 2 : 1
  writer.open(breaks, openingTag(element, display))
  for (const child of element.childNodes) write(writer, child, range)
  writer.close(breaks)
}

/** The tag that an element is copied with; `null` where its words go along without one. */
function openingTag(element: HTMLElement, display: string): Tag | null {
  const name = element.localName
  if (element instanceof HTMLAnchorElement) {
    const leadsAway = element.protocol.startsWith('http') && element.origin !== location.origin
    return leadsAway ? { name, attributes: ` href="${escaped(element.href)}"` } : null
  }
  // A paragraph that is laid out as a row of boxes is no paragraph of words.
  if (!KEPT.has(name) || (name === 'p' && display !== 'block')) {
    return isInLine(display) ? null : { name: 'div', attributes: '' }
  }
  const { dir, lang } = element
  const attributes = [dir && ` dir="${escaped(dir)}"`, lang && ` lang="${escaped(lang)}"`]
  return { name, attributes: attributes.join('') }
}

function isInLine(display: string): boolean {
  return /^(?:inline|contents)/.test(display)
}

type Tag = { readonly name: string; readonly attributes: string }

/** Puts both forms together; an element without words leaves nothing. */
class Writer {
  private plain = ''
  private html = ''
  /** How many line breaks stand before the next words. */
  private breaks = 0
  private readonly opened: { readonly tag: Tag | null; readonly html: string }[] = []

  text(words: string): void {
    const collapsed = words.replaceAll(/[\t\n\f\r ]+/g, ' ')
    const isAtStart = this.plain === '' || this.breaks > 0 || /\s$/.test(this.plain)
    const shown = isAtStart ? collapsed.trimStart() : collapsed
    if (shown === '') return
    if (this.plain !== '' && this.breaks > 0) {
      this.plain = this.plain.trimEnd() + '\n'.repeat(this.breaks)
    }
    this.breaks = 0
    this.plain += shown
    this.html += escaped(shown)
  }

  lineBreak(): void {
    this.plain += '\n'
    this.html += '<br>'
  }

  open(breaks: number, tag: Tag | null): void {
    this.breaks = Math.max(this.breaks, breaks)
    this.opened.push({ tag, html: this.html })
    this.html = ''
  }

  close(breaks: number): void {
    const element = this.opened.pop()
    if (!element) return
    const { tag, html } = element
    const within = this.html
    const wrapped =
      tag === null || within === ''
        ? within
        : `<${tag.name}${tag.attributes}>${within}</${tag.name}>`
    this.html = html + wrapped
    this.breaks = Math.max(this.breaks, breaks)
  }

  done(): CopiedWords {
    return { plain: this.plain.trim(), html: this.html }
  }
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
