import { expect, it } from 'vitest'
import { exportWebAnnotation } from '@/export/web-annotation'
import { LARGEST_FILE_BYTES, openedFile } from '@/library/opening/opened-file'
import { smallEdition } from '../../support/small-edition'
import { wordFile, wordParagraph, zipFile } from '../../support/zip-file'

/** What files of Office begin with that are no archives. */
const OLDER = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])

const WORDS = 'The bridge opened.\n\n“It took nine years,” said Ruth Hale.'

it.each([
  ['UTF-8', new TextEncoder().encode(WORDS)],
  ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${WORDS}`)],
  ['UTF-16, little end first', utf16(WORDS, true)],
  ['UTF-16, big end first', utf16(WORDS, false)],
])('reads words in %s', async (_encoding, bytes) => {
  expect(await openedFile(new Blob([bytes]))).toEqual({
    ok: true,
    value: { kind: 'article', pasted: { kind: 'plain', words: WORDS } },
  })
})

it('reads a text that only begins like an edition as a text', async () => {
  const words = '{Correction} The bridge opened.'
  expect(await openedFile(new Blob([words]))).toMatchObject({
    value: { kind: 'article', pasted: { kind: 'plain', words } },
  })
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
  ['bytes', new Blob([new Uint8Array([0x01, 0x00, 0xff])]), 'not-text'],
  ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff])]), 'other-type'],
  ['a PDF', new Blob(['%PDF-1.7 words']), 'other-type'],
  ['another archive', new Blob([new Uint8Array(zipFile({ 'a.txt': 'A' }))]), 'other-type'],
  ['an older document', new Blob([OLDER, 'WordDocument']), 'other-type'],
  ['a document with a password', new Blob([OLDER, utf16('EncryptedPackage', true)]), 'password'],
  ['other letters', new Blob([new Uint8Array([0x5a, 0xeb])]), 'encoding'],
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

it.each([
  ['page.HTML', '<p>A</p>', { kind: 'markup', markup: '<p>A</p>', words: '' }],
  ['page.txt', '<!DOCTYPE html><p>A', { kind: 'markup', markup: '<!DOCTYPE html><p>A', words: '' }],
  ['notes.md', '# A', { kind: 'markdown', words: '# A' }],
  ['notes.txt', '# A', { kind: 'plain', words: '# A' }],
  ['notes', '<p>A', { kind: 'plain', words: '<p>A' }],
])('tells what %s is that holds %s', async (name, words, pasted) => {
  expect(await openedFile(new Blob([words]), name)).toEqual({
    ok: true,
    value: { kind: 'article', pasted },
  })
})

it('knows a document of Word, whatever its name', async () => {
  const bytes = new Uint8Array(wordFile([wordParagraph('', 'A')]))
  expect(await openedFile(new Blob([bytes]), 'a.txt')).toEqual({
    ok: true,
    value: { kind: 'article', pasted: { kind: 'word', bytes } },
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
