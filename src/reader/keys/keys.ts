import { FIND_KEY } from '../page/find-names'

/** What a single key does. */
export type KeyAction =
  | 'next-mention'
  | 'previous-mention'
  | 'next-quote'
  | 'copy-link'
  | 'show-keys'

type SingleKey = {
  /** As `KeyboardEvent.key` has it, a letter in small. */
  readonly key: string
  /** `null` for what is listened for from the first moment on, before there are other keys. */
  readonly action: KeyAction | null
  readonly does: string
}

/** The single keys: what is listened for and what the list of keys says. They can be switched off. */
export const SINGLE_KEYS: readonly SingleKey[] = [
  {
    key: 'n',
    action: 'next-mention',
    does: 'Next name that is marked, or next mention of the one you chose',
  },
  {
    key: 'p',
    action: 'previous-mention',
    does: 'Previous name that is marked, or mention of the one you chose',
  },
  {
    key: 'q',
    action: 'next-quote',
    does: 'Next quote, or the next that concerns the name you chose',
  },
  { key: 'l', action: 'copy-link', does: 'Copy the link to here' },
  { key: FIND_KEY, action: null, does: 'Find' },
  { key: '?', action: 'show-keys', does: 'Show this list' },
]

/** Keys that are no single letters or signs, and so need no switch (WCAG 2.1.4). */
export const OTHER_KEYS = [
  { names: ['Ctrl', 'K'], does: 'Find (⌘ K on a Mac)' },
  { names: ['Esc'], does: 'Close what is open, else clear the choice' },
] as const

/** A key as it is written on the keyboard: "N", "/". */
export function keyName(key: string): string {
  return key.toUpperCase()
}

/** Which way the modifiers of a press stand, beside the key itself. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>

/**
 * What a press asks for; `null` where it is no single key. Only a sign may need Shift or AltGr to
 * be typed; some systems have AltGr count as Ctrl and Alt too.
 */
export function actionOf(press: Press): KeyAction | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press
  const pressed = key.toLowerCase()
  const isLetter = pressed !== key.toUpperCase()
  const hasAltGr = press.getModifierState('AltGraph')
  if (metaKey || ((ctrlKey || altKey) && !hasAltGr)) return null
  if (isLetter && (shiftKey || hasAltGr)) return null
  return SINGLE_KEYS.find((single) => single.key === pressed)?.action ?? null
}
