import { beforeAll, describe, expect, it } from 'vitest'
import { type EditionPictures, editionPictures } from '@/build/edition-pictures'
import { pictureFonts } from '@/build/picture-fonts'
import { LIGHT } from '@/build/theme-tokens'
import type { Edition } from '@/edition/edition-schema'
import { wordedRecords } from '@/edition/quotations'
import { smallEdition, smallEditionWith } from '../support/small-edition'
import { pixelsOf, pngSize } from './read-pixels'

const PATIENCE_MS = 60_000

let fonts: Awaited<ReturnType<typeof pictureFonts>>
let pictures: EditionPictures

beforeAll(async () => {
  fonts = await pictureFonts()
  pictures = editionPictures(smallEdition, fonts)
}, PATIENCE_MS)

describe('the picture of a quotation', { timeout: PATIENCE_MS }, () => {
  it('is 1200 by 630 pixels', () => {
    expect(pngSize(pngOf(pictures))).toEqual({ width: 1200, height: 630 })
  })

  it('shows ink and both pencils on paper', () => {
    const png = pngOf(pictures)
    expect(pixelsOf(png, LIGHT.paper)).toBeGreaterThan(600_000)
    expect(pixelsOf(png, LIGHT.ink)).toBeGreaterThan(2000)
    expect(pixelsOf(png, LIGHT.red)).toBeGreaterThan(500)
    expect(pixelsOf(png, LIGHT.blue)).toBeGreaterThan(500)
  })

  it('says both wordings to those who do not see it', () => {
    expect(pictures.quotes.get('nine-years')?.alt).toBe(
      'Ruth Hale. As printed: “It took nine years,” she added. “We are glad.” ' +
        'Official: “It has taken us nine long years.” ' +
        'Speech, 3 May 2021, seen in Town of Alder. The printed words were not found in it.',
    )
  })

  it('is also the picture of the edition', () => {
    expect(pictures.whole?.path).toBe('read/alder-bridge-opens/quote/nine-years/picture.png')
  })

  it('cuts long words on both sides, at the end of a sentence', () => {
    const { quotes } = editionPictures(quoting(sentences('spoken'), sentences('talked')), fonts)
    const { alt = '' } = quotes.get('nine-years') ?? {}
    expect(alt).toMatch(/As printed: “(The council has spoken of it\. )+…” Official: “/)
    expect(alt).toMatch(/Official: “(The council has talked of it\. )+…” Speech/)
    expect(alt.match(/spoken/g)).toHaveLength(alt.match(/talked/g)?.length ?? 0)
  })

  it('shows the official words too where they only go on', () => {
    const { quotes } = editionPictures(quoting('It took years.', 'It took nine years.'), fonts)
    expect(quotes.get('nine-years')?.alt).toContain(
      'As printed: “It took years.” Official: “It took nine years.” Speech',
    )
  })

  it.each([
    ['neither wording can be cut', `${'a '.repeat(900)}end.`, sentences('talked')],
    ['only one can be cut', sentences('spoken'), `${'a '.repeat(900)}end.`],
    ['the fonts lack its letters', 'It took nine years.', '我们的伙伴关系。'],
  ])('is left out where %s', (_, printed, official) => {
    const { quotes, whole } = editionPictures(quoting(printed, official), fonts)
    expect(quotes.size).toBe(0)
    expect(whole?.path).toBe('read/alder-bridge-opens/picture.png')
    expect(whole?.alt).toBe('A bridge opens. Alder has a bridge.')
  })

  it('is set in the letters of other Latin languages too', () => {
    const { quotes } = editionPictures(quoting('Zażółć gęślą jaźń.', 'Ça été.'), fonts)
    expect(quotes.size).toBe(1)
  })

  it('is left out without a record; the headline stands for the edition', () => {
    const quotations = smallEdition.quotations.map((quotation) => ({ ...quotation, records: [] }))
    const { quotes, whole } = editionPictures(smallEditionWith({ quotations }), fonts)
    expect(quotes.size).toBe(0)
    expect(whole && pngSize(whole.png)).toEqual({ width: 1200, height: 630 })
    expect(whole && pixelsOf(whole.png, LIGHT.ink)).toBeGreaterThan(2000)
    expect(whole && pixelsOf(whole.png, LIGHT.red)).toBe(0)
  })
})

function pngOf({ quotes }: EditionPictures): Uint8Array {
  return quotes.get('nine-years')?.png ?? new Uint8Array()
}

function sentences(verb: string): string {
  return Array.from({ length: 40 }, () => `The council has ${verb} of it.`).join(' ')
}

function quoting(printed: string, official: string): Edition {
  const text = `“${printed}”`
  return smallEditionWith({
    article: { ...smallEdition.article, text },
    quotations: smallEdition.quotations.map((quotation) => ({
      ...quotation,
      parts: [{ start: 0, end: text.length, words: text }],
      records: wordedRecords(quotation).map((record) => ({ ...record, words: official })),
    })),
  })
}
