import type { Marks } from '@/edition/shown-mentions'
import type { Theme } from '@/library/reading-settings'

/** What a value of a setting is called among its others, and by itself as what Find can do. */
type SettingName = { readonly choice: string; readonly command: string }

/** The themes, in the order in which they are offered. */
export const THEME_NAMES = {
  system: { choice: 'As the system', command: 'Theme as the system' },
  light: { choice: 'Light', command: 'Light theme' },
  dark: { choice: 'Dark', command: 'Dark theme' },
  warm: { choice: 'Warm', command: 'Warm theme' },
} as const satisfies Record<Theme, SettingName>

/** What is marked in the text, in the order in which it is offered. */
export const MARKS_NAMES = {
  names: { choice: 'Names and roles, once a paragraph', command: 'Mark first names and roles' },
  every: { choice: 'Every mention', command: 'Mark every mention' },
  voices: { choice: 'Who says this', command: 'Mark who says this' },
  nothing: { choice: 'Nothing', command: 'Mark nothing' },
} as const satisfies Record<Marks, SettingName>
