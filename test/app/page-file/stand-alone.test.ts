import { expect, it } from 'vitest'
import { shownId, standAlone } from '@/app/page-file/stand-alone'
import { OVERVIEW_PARTS, wordsOf } from '@/edition/vocabularies'

it.each(wordsOf(OVERVIEW_PARTS))('a link to %s leads to where it stands in the file', (part) => {
  expect(standAlone(`<a href="?marks=voices&amp;show=${part}#quotes">All</a>`)).toBe(
    `<a href="#${shownId(part)}">All</a>`,
  )
})
