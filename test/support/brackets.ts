import type { TextRange } from '@/text/range'

/** `'the [memo] was'` is a text and the range of it that the first pair of brackets marks. */
export function unbracketed(marked: string): { text: string; range: TextRange } {
  const start = marked.indexOf('[')
  const end = Math.max(start, marked.indexOf(']') - 1)
  return { text: marked.replace('[', '').replace(']', ''), range: { start, end } }
}

/** The text with the range in brackets; `unbracketed` reads it back. */
export function bracketed(text: string, { start, end }: TextRange): string {
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
}
