import { expect, it } from 'vitest'
import { wordsOfPassage } from '@/reader/share/words-of-passage'
import { rangeOf, smallEdition, smallEditionWith } from '../../support/small-edition'

const TITLE = 'Words from Alder Courier, 3 May 2021'
const unrecorded = smallEdition.quotations.map((quotation) => ({ ...quotation, records: [] }))
const reported = smallEdition.quotations.map((quotation) => ({
  ...quotation,
  directness: 'indirect' as const,
}))

it.each([
  ['the article’s own', smallEdition, 'opened today', '“opened today”'],
  ['with marks of their own', smallEdition, 'the “people’s bridge”', 'the “people’s bridge”'],
  [
    'of a quote, with the official wording',
    smallEdition,
    'took nine years',
    'As printed by Alder Courier, 3 May 2021: “took nine years”\n\nOfficial wording, Ruth Hale: Speech, 3 May 2021, seen in Town of Alder. The printed words were not found in it. “It has taken us nine long years.”',
  ],
  [
    'of a quote without one',
    smallEditionWith({ quotations: unrecorded }),
    'took nine years',
    'As printed by Alder Courier, 3 May 2021: “took nine years”\n\nRuth Hale: No official wording found.',
  ],
  [
    'that the article reports in its own words',
    smallEditionWith({ quotations: reported }),
    'took nine years',
    '“took nine years”',
  ],
])('words %s', (_which, edition, selected, words) => {
  expect(wordsOfPassage(edition, rangeOf(selected))).toEqual({ title: TITLE, words })
})
