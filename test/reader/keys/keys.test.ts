import { describe, expect, it } from 'vitest'
import { actionOf, keyName, type Press, SINGLE_KEYS } from '@/reader/keys/keys'

const press = (key: string, modifiers: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  getModifierState: () => false,
  ...modifiers,
})

/** With AltGr down, as browsers tell it, whatever else they say is down. */
const withAltGr = (key: string, others: Partial<Press> = {}) =>
  press(key, { ...others, getModifierState: (name) => name === 'AltGraph' })

/** Find is listened for from the first moment on, by others. */
const OWN_KEYS = SINGLE_KEYS.filter(({ action }) => action !== null)

describe.each(OWN_KEYS)('$key', ({ key, action }) => {
  it('asks for what the list says', () => {
    expect(actionOf(press(key))).toBe(action)
  })

  it.each(['ctrlKey', 'metaKey', 'altKey'])('asks for nothing with %s', (modifier) => {
    expect(actionOf(press(key, { [modifier]: true }))).toBeNull()
  })
})

const CTRL_ALT = { ctrlKey: true, altKey: true }

it.each([
  ['a letter with the capitals locked', press('Q'), 'next-quote'],
  ['a letter with Shift', press('Q', { shiftKey: true }), null],
  ['a letter with Shift and the capitals locked', press('q', { shiftKey: true }), null],
  ['a sign that needs Shift', press('?', { shiftKey: true }), 'show-keys'],
  ['a sign that needs AltGr on some keyboards', withAltGr('?'), 'show-keys'],
  ['the key of Find', press('/'), null],
  ['the same where AltGr counts as Ctrl and Alt', withAltGr('?', CTRL_ALT), 'show-keys'],
  ['a sign with AltGr and the Windows key', withAltGr('/', { metaKey: true }), null],
  ['a letter with AltGr', withAltGr('n'), null],
  ['another letter', press('x'), null],
  ['a key with a name', press('Enter'), null],
])('%s', (_name, pressed, action) => {
  expect(actionOf(pressed)).toBe(action)
})

it('writes keys as keyboards do', () => {
  expect(SINGLE_KEYS.map(({ key }) => keyName(key))).toEqual(['N', 'P', 'Q', 'L', '/', '?'])
})
