import { expect, it } from 'vitest'
import { parseByline } from '@/edition/parse-byline'
import { exportText } from '@/export/text'
import { publishedEdition } from '../support/published-edition'
import { smallEdition, smallEditionWith } from '../support/small-edition'
import { exampleLink } from './example-link'

it('reads as written', () => {
  expect(exportText(smallEdition, { link: exampleLink })).toBe(`[News article]
Alder Courier, 3 May 2021
https://courier.example/bridge

Edition by Lectern, version 1, checked 1 June 2021
https://news.example/read/x/

A bridge opens
Alder has a bridge.
(Headline and summary are by Lectern.)

Invented for tests.

* * *

${smallEdition.article.text}

* * *

Quotes

Ruth Hale, the mayor
As printed: “It took nine years,” she added. “We are glad.”
Speech, 3 May 2021: “It has taken us nine long years.” The printed words were not found in it. [1] [2]

* * *

Notes

Paragraph 3, “Some residents had wanted a ferry”: The council counted 41 letters. [1]

* * *

Dates

Paragraph 2, “today”: 3 May 2021. The day the article appeared.

Paragraph 3, “March 2012”: March 2012. As printed.

* * *

Missing from the text

Paragraph 3, “a letter”: The letter is not reproduced.

* * *

Sources

[1] Town of Alder: The bridge, 2021
https://alder.example/bridge
Checked 1 June 2021, seen whole.

[2] Town of Alder: Speech of the mayor
https://alder.example/speech
Archived: https://archive.example/speech
Checked 1 June 2021, not seen.

* * *

Corrections

2 June 2021: A comma.
`)
})

it('holds the article’s text exactly, and names a description as one', () => {
  const edition = publishedEdition()
  const text = exportText(edition, { link: exampleLink })
  expect(text).toContain(`* * *\n\n${edition.article.text}\n\n* * *`)
  expect(text.startsWith('[News report on the US–UK agreement]\nAllAboutAI, 4 April 2024\n')).toBe(
    true,
  )
})

it('says why a statement has no official wording', () => {
  expect(exportText(publishedEdition(), { link: exampleLink })).toMatch(
    /\nAs reported: to synergize [^\n]*\nReported statement, not a quotation\.\n/,
  )
  const quotations = smallEdition.quotations.map((quotation) => ({ ...quotation, records: [] }))
  expect(exportText(smallEditionWith({ quotations }), { link: exampleLink })).toContain(
    '\nAs printed: “It took nine years,” she added. “We are glad.”\nNo official wording found.\n',
  )
})

it('gives a headline and byline where they are held', () => {
  const article = {
    ...smallEdition.article,
    headline: 'Bridge opens',
    authors: parseByline('Bo Poe', null),
  }
  const text = exportText(smallEditionWith({ article }), { link: exampleLink })
  expect(text.startsWith('Bridge opens\nBo Poe, Alder Courier, 3 May 2021\n')).toBe(true)
})
