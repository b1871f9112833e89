import { describe, expect, it } from 'vitest'
import { eventPath, quotePath } from '@/build/page-heads'
import { isEvent } from '@/edition/is-event'
import { wordedRecords } from '@/edition/quotations'
import { mailHref } from '@/reader/links/mail-href'
import { pathOfThing, sharedWords } from '@/reader/share/shared-thing'
import { publishedEdition } from '../../support/published-edition'
import { smallEdition } from '../../support/small-edition'

const EDITION = publishedEdition()
const [QUOTATION] = smallEdition.quotations
if (!QUOTATION) throw new Error('The small edition has a quotation')

it('leads to the small pages that the build makes', () => {
  for (const quotation of EDITION.quotations) {
    const path = pathOfThing(EDITION, { kind: 'quote', quotation })
    expect(path).toBe(`/${quotePath(EDITION, quotation.id)}`)
  }
  for (const event of EDITION.entities.filter(isEvent)) {
    expect(pathOfThing(EDITION, { kind: 'event', event })).toBe(`/${eventPath(EDITION, event.id)}`)
  }
})

describe('the words', () => {
  it('of a quote without an official wording go with word of that', () => {
    const quotation = { ...QUOTATION, records: [] }
    expect(sharedWords(smallEdition, { kind: 'quote', quotation })).toEqual({
      title: 'Ruth Hale, quoted by Alder Courier',
      words:
        'As printed by Alder Courier, 3 May 2021: “It took nine years,” she added. “We are glad.”\n\n' +
        'No official wording found.',
    })
  })

  it('of a reported statement are the article’s', () => {
    const quotation = { ...QUOTATION, directness: 'indirect' } as const
    expect(sharedWords(smallEdition, { kind: 'quote', quotation })).toEqual({
      title: 'Ruth Hale, as reported by Alder Courier',
      words:
        'As reported by Alder Courier, 3 May 2021: “It took nine years,” she added. “We are glad.”',
    })
  })

  it('of a quote with several official wordings go with all of them', () => {
    const quotation = {
      ...QUOTATION,
      records: wordedRecords(QUOTATION).flatMap((record) => [
        record,
        { ...record, label: 'Film of it', words: 'Nine years it took.', finding: 'Not found.' },
      ]),
    }
    expect(sharedWords(smallEdition, { kind: 'quote', quotation }).words).toBe(
      'As printed by Alder Courier, 3 May 2021: “It took nine years,” she added. “We are glad.”\n\n' +
        'Official wording: Speech, 3 May 2021, seen in Town of Alder. The printed words were not found in it. “It has taken us nine long years.”\n\n' +
        'Official wording: Film of it, seen in Town of Alder. Not found. “Nine years it took.”',
    )
  })

  it('of the published quotes are short enough for a mail', () => {
    for (const quotation of EDITION.quotations) {
      const shared = sharedWords(EDITION, { kind: 'quote', quotation })
      expect(mailHref(shared, 'https://news.example/quote/')).toContain(
        encodeURIComponent(quotation.parts[0]?.words ?? ''),
      )
    }
  })
})
