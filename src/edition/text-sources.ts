import type { Edition, Source } from './edition-schema'

/** A source whose text the edition holds. */
export type TextSource = Source & { readonly text: string }

/** The sources whose text is held, in the edition's order. */
export function textSources({ sources }: Edition): TextSource[] {
  return sources.flatMap(({ text, ...source }) => (text === undefined ? [] : [{ ...source, text }]))
}
