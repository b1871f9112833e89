import type { TextRange } from '@/text/range'

/** The stretch of the text that a link to it names in `data-passage`; `null` where it names none. */
export function passageOf(link: Element): TextRange | null {
  const [start, end] = link.getAttribute('data-passage')?.split('-').map(Number) ?? []
  return start === undefined || end === undefined ? null : { start, end }
}
