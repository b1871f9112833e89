import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '@/annotate/annotate-article'
import { checkQuotationMarks } from '@/edition/check-quotation-marks'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { publishedEdition } from '../support/published-edition'

/** The words of all that points at an entity, by kind and label. */
function mentionsByEntity({ entities, mentions }: Edition): Map<string, string[]> {
  return new Map(
    entities.map(({ id, kind, label }) => [
      `${kind}: ${label}`,
      mentions.filter((mention) => mention.entities.includes(id)).map(({ words }) => words),
    ]),
  )
}

describe('the article of the first edition, from its text alone', async () => {
  const edition = await annotate(publishedEdition().article.text)

  it.each([
    ['person: Gina Raimondo', ['US Commerce Secretary', 'Gina Raimondo', 'Raimondo']],
    ['person: Michelle Donelan', ['UK Technology Secretary', 'Michelle Donelan', 'She', 'her']],
    ['place: United States', ['United States', 'US']],
    ['place: United Kingdom', ['United Kingdom', 'UK']],
    ['organisation: US Department of Commerce', ['US Department of Commerce']],
    [
      'organisation: National Institute of Standards and Technology',
      ['National Institute of Standards and Technology'],
    ],
    ['organisation: AI Safety Institute', ['AI Safety Institute', 'the institute']],
    ['document: Memorandum of understanding', ['memorandum of understanding']],
    ['document: Executive order', ['executive order']],
  ])('has %s with %j', (entity, words) => {
    expect(mentionsByEntity(edition).get(entity)).toEqual(expect.arrayContaining(words))
  })

  it('has the quotes with who said them, in which role, and with which words', () => {
    const labels = new Map(edition.entities.map(({ id, label }) => [id, label]))
    const quotes = edition.quotations.map(({ speakers, directness, parts, cue, role }) => [
      speakers.map((id) => labels.get(id)).join(' and '),
      directness,
      cue?.words,
      role?.words,
      parts.map(({ words }) => words.slice(0, 24)),
    ])
    expect(quotes).toEqual(
      expect.arrayContaining([
        [
          'Gina Raimondo and Michelle Donelan',
          'indirect',
          'pledged',
          undefined,
          ['to synergize their scien'],
        ],
        [
          'Gina Raimondo',
          'direct',
          'stated',
          'US Commerce Secretary',
          ['“Our partnership signifi', '“Through our united effo'],
        ],
        [
          'Michelle Donelan',
          'direct',
          'remarked',
          'UK Technology Secretary',
          ['“AI development’s safety', '“Collaboration is key to'],
        ],
      ]),
    )
    expect(edition.quotations.filter(({ directness }) => directness !== 'indirect').length).toBe(2)
    expect(checkQuotationMarks(edition)).toEqual([])
  })

  it('has the dates, counted from the one that it bears', () => {
    expect(edition.article.published).toBe('2024-04-04')
    expect(edition.dates.map(({ words, edtf }) => [words, edtf])).toEqual([
      ['April 4, 2024', '2024-04-04'],
      ['October', '2023-10'],
      ['February', '2024-02'],
    ])
  })
})

describe('an edition that the engine makes', () => {
  it('passes the check of editions, and claims nothing that only a person can', async () => {
    const text = 'By Ann Lee\n\nAngela Merkel met Emmanuel Macron in Berlin on Monday. She left.'
    const edition = await annotate(text, { published: '2019-05-08' })
    expect(parseEdition(edition).ok).toBe(true)
    const { article, editorial, checked } = edition
    expect({ editorial, checked }).toEqual({ editorial: null, checked: null })
    expect(article).toMatchObject({ publisher: null, url: null, provenance: null, licence: null })
    expect(edition).not.toHaveProperty('notes')
    expect(edition.dates.map(({ words, edtf }) => [words, edtf])).toEqual([
      ['Monday', '2019-05-06'],
    ])
  })

  it('says of every annotation by which rule it was found, why, and how sure that is', async () => {
    const edition = await annotate(publishedEdition().article.text)
    const { entities, mentions, quotations, dates, article, voices = [] } = edition
    const annotations = [...entities, ...mentions, ...quotations, ...dates, ...voices]
    const all = [...annotations, ...article.paragraphs]
    expect(all.length).toBeGreaterThan(40)
    for (const { basis } of all) {
      expect(basis.kind).toBe('found')
      expect(basis.rule).toMatch(/\S/)
      expect(basis.reason).toMatch(/\S/)
      expect(basis.confidence).toBeGreaterThan(0)
    }
  })

  it('is the same each time', async () => {
    const { text } = publishedEdition().article
    expect(await annotate(text)).toEqual(await annotate(text))
  })

  it('has the text in paragraphs with one blank line between them', async () => {
    const { article } = await annotate('\uFEFF\r\n One\r\ntwo.  \r\n \r\n\r\nThree.\n\n\n')
    expect(article.text).toBe('One\ntwo.\n\nThree.')
  })

  it('has the headline without the day that stands behind it', async () => {
    const { article } = await annotate('Talks end in Oslo Friday, May 3, 2024\n\nThey ended early.')
    expect(article).toMatchObject({ headline: 'Talks end in Oslo', published: '2024-05-03' })
  })

  it('takes no caption that says who stands in a picture for a head', async () => {
    const { article } = await annotate(
      'Talks end\n\nThey ended early, Angela Merkel said.\n\nAngela Merkel of Germany\n\nAll left.',
    )
    expect(article.paragraphs?.map(({ kind }) => kind)).toEqual(['headline'])
  })

  it('accounts for a mark between one that opens nothing and one that opens anew', async () => {
    const edition = await annotate('“ "Obama“', { published: '2020-02-29', language: 'en' })
    expect(checkQuotationMarks(edition)).toEqual([])
  })

  it('passes the check of editions for whatever text', async () => {
    const pieces = fc.constantFrom(
      ...['“', '”', '"', "'", '‘', '’', '.', ',', '\n\n', '\n', ' ', ' ', ' '],
      ...['said', 'Mr', 'Obama', 'he', 'Путин', '東京', '🙂', '\uD800', '\0', '\u0085', 'monday'],
      ...['the', 'Paris Agreement', 'according to', 'told', 'that', 'in 2019', 'Quotes', 'p5'],
    )
    const texts = fc.array(pieces, { minLength: 1, maxLength: 60 }).map((all) => all.join(''))
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        fc.pre(/[a-z]/i.test(text))
        const edition = await annotate(text, { published: '2020-02-29', language: 'en' })
        expect(parseEdition(edition)).toEqual({ ok: true, value: edition })
        expect(checkQuotationMarks(edition)).toEqual([])
        expect(await annotate(text, { published: '2020-02-29', language: 'en' })).toEqual(edition)
      }),
      { numRuns: 150 },
    )
  })
})

describe('annotating', () => {
  it.each([
    ['', {}, 'There are no words in the text'],
    [' \u200B\n', {}, 'There are no words in the text'],
    ['x'.repeat(10_000_001), {}, /^The text is longer than 10,000,000 characters/],
    ['\0\u0001\u0002\u0003\u0004PNG', {}, /^It is not text/],
    ['Le roi est dans la ville avec les enfants pour la fête.', {}, /not English.*French/],
    ['Президент прибыл в Москву.', {}, /not English.*another script/],
    ['It rained.', { published: '2024-02-30' }, /^“2024-02-30” is not a date/],
  ])('refuses %j with %j', async (text, options, reason) => {
    await expect(annotate(text, options)).rejects.toThrow(reason)
  })

  it('takes the word of whoever says which language it is', async () => {
    const { article } = await annotate('Le roi est mort.', { language: 'en-GB' })
    expect(article.language).toBe('en-GB')
  })

  it('tells how far it is', async () => {
    const told: number[] = []
    await annotate('It rained.', { onProgress: (done) => told.push(done) })
    expect(told.length).toBeGreaterThan(3)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })

  it('stops when its signal does', async () => {
    const stopping = new AbortController()
    const annotating = annotate(longText(200_000), { signal: stopping.signal })
    setTimeout(() => stopping.abort(new Error('No longer wanted')), 30)
    await expect(annotating).rejects.toThrow('No longer wanted')
  })

  it('gives way within 50 ms, whatever it is at', async () => {
    const pauses = await pausesDuring(() => annotate(longText(100_000)))
    expect(pauses.length).toBeGreaterThan(100)
    const late = pauses.filter((ms) => ms > 50)
    // Now and then memory is cleared.
    expect(late.length).toBeLessThan(pauses.length / 50)
  })

  it.each([
    ['dates', '12 1 2023 3:30 '.repeat(30_000)],
    ['words', longText(1_000_000).replaceAll(/[.!?\s]+/g, ' ')],
  ])('gives way soon in a single line of %s too', async (_, line) => {
    const pauses = await pausesDuring(() => annotate(`The mayor said so. ${line}`))
    expect(Math.max(...pauses)).toBeLessThan(150)
  })
})

describe('a hostile text is annotated in a time that grows with its length:', () => {
  it.each([
    ...['“', '"Oh," said ', '" ', '’ ', '“a ” ', '‘', 'He said “x”. ', 'said '],
    ...['Obama ', 'OBAMA SAID ', 'aaaa', '🙂', '\0a', 'Путин Obama 東京 ', 'according to '],
    ...['May 5, 2020, ', 'A.', 'the institute ', '\n', '- \n'],
  ])('%j', async (unit) => {
    const time = async (units: number) => {
      const text = `The ${unit.repeat(units / unit.length)} end`
      const start = process.cpuUsage()
      await annotate(text, { language: 'en', published: '2020-01-01' })
      const { user } = process.cpuUsage(start)
      return user / 1000
    }
    await time(5_000)
    const [shorter, longer] = [await time(20_000), await time(80_000)]
    expect(longer).toBeLessThan(8 * shorter + 500)
  })
})

/** About so many characters of news. */
function longText(length: number): string {
  const text = publishedEdition().article.text
  return Array.from({ length: Math.ceil(length / text.length) }, () => text).join('\n\n')
}

/** The milliseconds of computing between the moments at which something else could run. */
async function pausesDuring(work: () => Promise<unknown>): Promise<number[]> {
  const pauses: number[] = []
  let isDone = false
  let before = process.cpuUsage()
  const tick = () => {
    const { user } = process.cpuUsage(before)
    pauses.push(user / 1000)
    before = process.cpuUsage()
    if (!isDone) setImmediate(tick)
  }
  setImmediate(tick)
  await work()
  isDone = true
  return pauses
}
