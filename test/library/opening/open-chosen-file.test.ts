import { expect, it } from 'vitest'
import { parseOpened } from '@/library/opening/open-chosen-file'
import { openedFile } from '@/library/opening/opened-file'
import { formatLibrary } from '@/library/own/library-file'
import { smallEdition } from '../../support/small-edition'
import { wordFile, wordParagraph } from '../../support/zip-file'

it.each([
  ['plain words', 'a.txt', 'The bridge opened.'],
  ['a page', 'a.html', '<!doctype html><p>The bridge opened.'],
  ['Markdown', 'a.md', '# The bridge opened'],
  [
    'a document of Word',
    'a.docx',
    new Uint8Array(wordFile([wordParagraph('', 'The bridge opened.')])),
  ],
  ['an edition', 'a.json', JSON.stringify(smallEdition)],
  ['an edition with faults', 'a.json', '{"format": 2}'],
  ['a whole library', 'a.json', formatLibrary([smallEdition])],
  ['nothing', 'a.txt', ''],
  ['a picture', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff])],
])('believes what the worker tells of %s', async (_what, name, content) => {
  const told = await openedFile(new Blob([content]), name)
  expect(parseOpened(structuredClone(told))).toEqual(told)
})

it.each([
  null,
  {},
  { ok: true },
  { ok: true, value: { kind: 'edition', edition: {} } },
  { ok: false },
])('does not believe %j', (told) => {
  expect(parseOpened(told)).toBeNull()
})
