import type { Marks } from '@/edition/shown-mentions'
import { wordsOf } from '@/edition/vocabularies'

/** The themes; that of the system is light or dark. */
export const THEMES = { system: {}, light: {}, dark: {}, warm: {} } as const
export type Theme = keyof typeof THEMES

/** The sizes of letters. */
const SIZES = { small: {}, medium: {}, large: {}, largest: {} } as const
export type Size = keyof typeof SIZES

/** Ways of marking that are a matter of taste; who says what is asked for by the address. */
const KEPT_MARKS = ['names', 'every', 'nothing'] as const satisfies readonly Marks[]
type KeptMarks = (typeof KEPT_MARKS)[number]

/** What of an edition is shown: all of it, or the article with nothing beside or beneath it. */
const VIEWS = { edition: {}, article: {} } as const
export type View = keyof typeof VIEWS

/** How this person likes to read; kept on the device and nowhere else. */
export type ReadingSettings = {
  readonly theme: Theme
  readonly size: Size
  readonly view: View
  readonly marks: KeptMarks
  /** Whether single keys do something, such as N for the next mention. */
  readonly keys: 'on' | 'off'
}

export const DEFAULT_SETTINGS: ReadingSettings = {
  theme: 'system',
  size: 'medium',
  view: 'edition',
  marks: 'names',
  keys: 'on',
}

/** Read settings as they were kept; what is missing or unknown has its default. */
export function parseSettings(kept: string | null): ReadingSettings {
  // The very object that pages are prerendered with: nothing has to be drawn anew.
  if (kept === null) return DEFAULT_SETTINGS
  const found = new Map(new URLSearchParams(kept))
  const oneOf = <Value extends string>(name: string, values: readonly Value[], other: Value) =>
    values.find((value) => value === found.get(name)) ?? other
  return {
    theme: oneOf('theme', wordsOf(THEMES), DEFAULT_SETTINGS.theme),
    size: oneOf('size', wordsOf(SIZES), DEFAULT_SETTINGS.size),
    view: oneOf('view', wordsOf(VIEWS), DEFAULT_SETTINGS.view),
    marks: oneOf('marks', KEPT_MARKS, DEFAULT_SETTINGS.marks),
    keys: oneOf('keys', ['on', 'off'], DEFAULT_SETTINGS.keys),
  }
}

/** Write settings as they are kept; `parseSettings` reads them back unchanged. */
export function formatSettings(settings: ReadingSettings): string {
  return new URLSearchParams({ ...settings }).toString()
}
