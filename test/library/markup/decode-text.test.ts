import { expect, it } from 'vitest'
import { decodeText } from '@/library/markup/decode-text'

it.each([
  ['UTF-8', '“Zoë”', Buffer.from('“Zoë”')],
  [
    'windows-1252, as it declares',
    '<meta charset=windows-1252>Zoë',
    Buffer.concat([Buffer.from('<meta charset=windows-1252>'), Buffer.from([0x5a, 0x6f, 0xeb])]),
  ],
  [
    'the older form of declaring it',
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">ë',
    Buffer.from(
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">ë',
      'latin1',
    ),
  ],
  [
    'UTF-8, though it declares UTF-16',
    '<meta charset="utf-16">ë',
    Buffer.from('<meta charset="utf-16">ë'),
  ],
  ['UTF-16 by its mark', '<p>ë', Buffer.from('\uFEFF<p>ë', 'utf16le')],
])('reads %s', (_encoding, words, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: true, value: words })
})

it.each([
  ['encoding', 'letters in an encoding that nothing says', Buffer.from('Zoë and Ann', 'latin1')],
  [
    'encoding',
    'letters in an encoding that nobody knows',
    Buffer.from('<meta charset="klingon">ë', 'latin1'),
  ],
  ['not-text', 'signs that are no letters', Buffer.from([0x41, 0x01, 0x02, 0xff])],
  ['not-text', 'zeros', Buffer.alloc(64)],
])('gives %s for %s', (problem, _what, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: false, problem })
})
