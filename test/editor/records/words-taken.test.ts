import { expect, it } from 'vitest'
import { withTextSource } from '@/edition/comparing/text-source-changes'
import type { Edition } from '@/edition/edition-schema'
import { withWordsTaken } from '@/editor/records/use-record-decisions'
import { quotingEdition, speechOf } from '../../support/speech'

const TEXT =
  'It took nine years to build. It has taken nine years to build, I say. Mind the ribbon.'

/** What is recorded of a quote once some words of the text are taken for it. */
function taken(edition: Edition, words: string) {
  const [quotation] = edition.quotations
  const start = TEXT.indexOf(words)
  if (!quotation || start === -1) throw new Error('There is nothing to take')
  const place = { quotation, record: 'speech' }
  const changed = withWordsTaken(edition, place, { start, end: start + words.length })
  return changed.quotations[0]?.records
}

const EDITION = withTextSource(quotingEdition('It took nine years to build'), speechOf(TEXT))

it.each([
  ['It took nine years to build', 'word-for-word', 'Word for word.'],
  [' It has taken nine years to build,', 'changed', 'Changed: 2 words.'],
  ['Mind the ribbon', 'changed', 'Other words throughout.'],
])('“%s” is taken for what was said: %s', (words, verdict, finding) => {
  expect(taken(EDITION, words)).toMatchObject([
    { words: words.trim(), verdict, finding, seenIn: 'speech', basis: { kind: 'edited' } },
  ])
})
