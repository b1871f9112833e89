import { isVisible } from '@/text/is-visible'

/** The words of a line as they come together, their white space as a browser shows it. */
export class Line {
  #parts: string[] = []
  #length = 0
  #linked = 0
  #endsInSpace = true

  add(words: string, { isLinked, isPre }: { isLinked: boolean; isPre: boolean }): void {
    const shown = isPre ? words.replaceAll(/\r\n?/g, '\n') : words.replaceAll(/[ \t\n\f\r]+/g, ' ')
    const added = !isPre && this.#endsInSpace && shown.startsWith(' ') ? shown.slice(1) : shown
    if (added === '') return
    this.#parts.push(added)
    this.#length += added.length
    this.#endsInSpace = added.endsWith(' ') || added.endsWith('\n')
    if (isLinked) this.#linked += added.length
  }

  addBreak(): void {
    this.#parts.push('\n')
    this.#endsInSpace = true
  }

  /** What has come together, as paragraphs, with how much of each is a link; it begins anew. */
  taken(): readonly { readonly words: string; readonly linked: number }[] {
    if (this.#parts.length === 0) return []
    const linked = this.#linked / Math.max(1, this.#length)
    const paragraphs = this.#parts
      .join('')
      .replaceAll(' \n', '\n')
      .split(/\n[^\S\n]*\n\s*/)
      .map((words) => words.trim())
      .filter(isVisible)
    this.#parts = []
    this.#length = 0
    this.#linked = 0
    this.#endsInSpace = true
    return paragraphs.map((words) => ({ words, linked: Math.round(linked * words.length) }))
  }
}
