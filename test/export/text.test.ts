import { expect, it } from 'vitest'
import { parseByline } from '@/edition/parse-byline'
import { exportText } from '@/export/text'
import {
  bareEdition,
  bareEditionWith,
  bareWithKinds,
  bareWithQuotes,
} from '../support/bare-edition'
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

The text is the whole article.

* * *

${smallEdition.article.text}

* * *

Quotes

Ruth Hale, the mayor
As printed: “It took nine years,” she added. “We are glad.”
Speech, 3 May 2021: “It has taken us nine long years.” The printed words were not found in it. [1] [2]

* * *

Notes

Paragraph 3, “Some residents had wanted a ferry”: Says less than the record. The council counted 41 letters. [1]

* * *

Dates

Paragraph 2, “today”: 3 May 2021. The day the article appeared.

Paragraph 3, “March 2012”: March 2012. As printed.

* * *

Missing from the text

Paragraph 3, “a letter”: The letter is not reproduced.

* * *

Other than plain text

Paragraph 1: the date line.

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

it('is the text where nothing else is known, with no heading over nothing', () => {
  expect(exportText(bareEdition, { link: exampleLink })).toBe(`[News article]

Edition, version 1
https://news.example/read/x/

* * *

${bareEdition.article.text}

* * *

Dates

Paragraph 4, “today”
`)
})

it('says what paragraphs are and where the text breaks off, and changes nothing in it', () => {
  const text = exportText(bareWithKinds, { link: exampleLink })
  expect(text).toContain(
    '\n\nThe text held breaks off after “Hale was not there.”; the article goes on.\n\n* * *\n\n',
  )
  expect(text).toContain(`* * *\n\n${bareEdition.article.text}\n\n* * *`)
  expect(text).toContain(`Other than plain text

Paragraph 1: the headline.

Paragraph 2: the byline.

Paragraph 3: the date line.

Paragraph 5: a cross-head.

Paragraph 6: a list, an item a line.

Paragraph 7: the caption of a picture.

Paragraph 8: the credit of a picture.
`)
})

it('calls words that nobody was found to say so', () => {
  expect(exportText(bareWithQuotes, { link: exampleLink })).toContain(`Quotes

No speaker found
As reported: The bridge at Alder opened today
Reported statement, not a quotation.

No speaker found
As printed: “We are glad of the bridge,”

* * *`)
})

it.each([
  { headline: 'A bridge', summary: null, said: 'A bridge\n(Headline is by Lectern.)' },
  { headline: null, summary: 'It is new.', said: 'It is new.\n(Summary is by Lectern.)' },
])('claims no more for the editor than $headline, $summary', ({ headline, summary, said }) => {
  const edition = bareEditionWith({ editorial: { by: 'Lectern', headline, summary } })
  expect(exportText(edition, { link: exampleLink })).toContain(`\n\n${said}\n\n* * *`)
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
