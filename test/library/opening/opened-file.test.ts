import { expect, it } from 'vitest'
import { exportWebAnnotation } from '@/export/web-annotation'
import { LARGEST_FILE_BYTES, openedFile } from '@/library/opening/opened-file'
import { smallEdition } from '../../support/small-edition'

const WORDS = 'The bridge opened.\n\n“It took nine years,” said Ruth Hale.'

it.each([
  ['UTF-8', new TextEncoder().encode(WORDS)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${WORDS}`)],
  ['UTF-16, little end first', utf16(WORDS, true)],
  ['UTF-16, big end first', utf16(WORDS, false)],
])('reads words in %s', async (_encoding, bytes) => {
  expect(await openedFile(new Blob([bytes]))).toEqual({
    ok: true,
    value: { kind: 'words', words: WORDS },
  })
})

it('reads a text that only begins like an edition as a text', async () => {
  const words = '{Correction} The bridge opened.'
  expect(await openedFile(new Blob([words]))).toMatchObject({ value: { kind: 'words', words } })
})

it('reads an edition back as it was saved', async () => {
  const file = new Blob(['\uFEFF', JSON.stringify(smallEdition)])
  expect(await openedFile(file)).toEqual({
    ok: true,
    value: { kind: 'edition', edition: smallEdition },
  })
})

it('reads an edition back from Web Annotation', async () => {
  const link = () => 'https://news.example/read/small/'
  const file = new Blob([exportWebAnnotation(smallEdition, { link })])
  expect(await openedFile(file)).toEqual({
    ok: true,
    value: { kind: 'edition', edition: smallEdition },
  })
})

it.each([
  ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff])]), 'not-text'],
  ['nothing but zeros', new Blob([new Uint8Array(64)]), 'not-text'],
  ['nothing', new Blob([]), 'empty'],
  ['white space', new Blob([' \n\n ']), 'empty'],
  ['JSON that is no edition', new Blob(['{"format": 2}']), 'faulty-edition'],
  [
    'too much',
    Object.defineProperty(new Blob(['a']), 'size', { value: LARGEST_FILE_BYTES + 1 }),
    'too-large',
  ],
  [
    'what cannot be read',
    Object.assign(new Blob(['a']), { arrayBuffer: () => Promise.reject(new Error('Gone')) }),
    'unreadable',
  ],
])('says why %s is not opened', async (_what, file, kind) => {
  expect(await openedFile(file)).toMatchObject({ ok: false, problem: { kind } })
})

it('says what is wrong with an edition, and where', async () => {
  const [first, ...others] = smallEdition.mentions
  const faulty = { ...smallEdition, mentions: [{ ...first, words: 'other' }, ...others] }
  const opened = await openedFile(new Blob([JSON.stringify(faulty)]))
  expect(opened).toMatchObject({
    problem: { faults: [expect.stringMatching(/^mentions\[0\].*other/)] },
  })
})

function utf16(words: string, isLittle: boolean): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(2 + 2 * words.length))
  view.setUint16(0, 0xfeff, isLittle)
  for (let at = 0; at < words.length; at++) {
    view.setUint16(2 + 2 * at, words.charCodeAt(at), isLittle)
  }
  return view.buffer
}
