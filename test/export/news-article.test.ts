import { describe, expect, it } from 'vitest'
import { newsArticle } from '@/export/news-article'
import { bareEdition, bareWithKinds } from '../support/bare-edition'
import { publishedEdition } from '../support/published-edition'
import { smallEdition, smallEditionWith } from '../support/small-edition'

const PLACES = { url: 'https://lectern.example/read/a/', image: null }

describe('an edition as a NewsArticle', () => {
  it('is by its maker and based on the article, which is by its publisher', () => {
    expect(newsArticle(smallEdition, PLACES)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'A bridge opens',
      author: { '@type': 'Organization', name: 'Lectern' },
      publisher: { '@type': 'Organization', name: 'Lectern' },
      dateModified: '2021-06-01',
      isBasedOn: {
        '@type': 'NewsArticle',
        url: 'https://courier.example/bridge',
        datePublished: '2021-05-03',
        publisher: { '@type': 'Organization', name: 'Alder Courier' },
      },
    })
  })

  it('does not pass on a headline or byline that is not held', () => {
    const { isBasedOn } = newsArticle(smallEdition, PLACES)
    expect(isBasedOn).not.toHaveProperty('headline')
    expect(isBasedOn).not.toHaveProperty('creditText')
  })

  it('names what the article names, by kind, and nobody without a name', () => {
    const { about, mentions } = newsArticle(smallEdition, PLACES)
    expect(about).toEqual([])
    expect(mentions).toEqual([
      { '@type': 'Person', name: 'Ruth Hale' },
      { '@type': 'Place', name: 'Alder Bridge' },
      { '@type': 'Event', name: 'The bridge opens', startDate: '2021-05-03' },
    ])
  })

  it.each([
    ['2021-05-03T09:00:00Z', '2021-05-03T09:00:00Z'],
    ['2021-05', '2021-05'],
    ['2021-21', undefined],
    ['2021-05-03?', undefined],
    ['2021/..', undefined],
  ])('says %s as a date of schema.org: %s', (date, startDate) => {
    const entities = smallEdition.entities.map((entity) =>
      entity.id === 'opening' ? { ...entity, date } : entity,
    )
    const { mentions } = newsArticle(smallEditionWith({ entities }), PLACES)
    const [event = {}] = mentions.filter((thing) => thing['@type'] === 'Event')
    expect('startDate' in event ? event.startDate : undefined).toBe(startDate)
  })

  it('holds a quotation with both wordings and the source of the official one', () => {
    expect(newsArticle(smallEdition, PLACES).hasPart).toEqual([
      {
        '@type': 'Quotation',
        url: 'https://lectern.example/read/a/#quote-nine-years',
        text: '“It took nine years,” “We are glad.”',
        spokenByCharacter: [{ '@type': 'Person', name: 'Ruth Hale' }],
        isBasedOn: [
          {
            '@type': 'Quotation',
            name: 'Speech, 3 May 2021',
            text: 'It has taken us nine long years.',
            description: 'The printed words were not found in it.',
            datePublished: '2021-05-03',
            isPartOf: {
              '@type': 'CreativeWork',
              name: 'The bridge',
              url: 'https://alder.example/bridge',
              publisher: { '@type': 'Organization', name: 'Town of Alder' },
            },
          },
        ],
      },
    ])
  })

  it('holds no words of a quotation without a record', () => {
    const quotations = smallEdition.quotations.map((quotation) => ({ ...quotation, records: [] }))
    const article = newsArticle(smallEditionWith({ quotations }), PLACES)
    expect(article).not.toHaveProperty('hasPart')
    expect(JSON.stringify(article)).not.toContain('nine years')
  })

  it('writes only plain dates', () => {
    const article = { ...smallEdition.article, published: '2021-05~' }
    expect(newsArticle(smallEditionWith({ article }), PLACES).isBasedOn).not.toHaveProperty(
      'datePublished',
    )
  })

  it('says nothing of an article of which nothing is known', () => {
    expect(newsArticle(bareEdition, { url: null, image: null })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      name: 'Bridge opens at Alder',
      about: [],
      mentions: [
        { '@type': 'Person', name: 'Ruth Hale' },
        { '@type': 'Place', name: 'Alder' },
      ],
    })
  })

  it('gives what paragraphs are in properties of their own, and says that the text breaks off', () => {
    expect(newsArticle(bareWithKinds, PLACES)).toMatchObject({
      creativeWorkStatus: 'Incomplete',
      isBasedOn: {
        '@type': 'NewsArticle',
        headline: 'Bridge opens at Alder',
        creditText: 'By Bo Poe',
        dateline: 'Alder, 3 May 2021',
        associatedMedia: [
          {
            '@type': 'ImageObject',
            caption: 'The bridge from the south bank.',
            creditText: 'Photo: Ann Roe',
          },
        ],
        hasPart: [{ '@type': 'CreativeWork', headline: 'What the bridge cost' }],
      },
    })
    expect(JSON.stringify(newsArticle(bareWithKinds, PLACES))).not.toContain('Ninety tons')
    expect(newsArticle(smallEdition, PLACES)).not.toHaveProperty('creativeWorkStatus')
  })

  it('takes a credit that stands elsewhere for that of another picture', () => {
    const [caption, credit] = bareWithKinds.article.paragraphs.slice(-2)
    const { text } = bareWithKinds.article
    const plain = { start: 0, end: 9, words: text.slice(0, 9), kind: 'credit' } as const
    const paragraphs = [
      ...(caption && credit ? [{ ...credit, ...plain }, caption] : []),
      ...(credit ? [{ ...credit, start: credit.start + 1 }] : []),
    ]
    const article = newsArticle(
      { ...bareWithKinds, article: { ...bareWithKinds.article, paragraphs } },
      PLACES,
    )
    expect(article.isBasedOn).toMatchObject({
      associatedMedia: [
        { creditText: 'Bridge op' },
        { caption: 'The bridge from the south bank.' },
        { creditText: 'Photo: Ann Roe' },
      ],
    })
  })

  it('prefers what the article has in fields of its own', () => {
    const authors = [{ kind: 'person', given: 'Bo', family: 'Poe', suffix: null }] as const
    const article = { ...bareWithKinds.article, headline: 'A bridge', authors }
    const { isBasedOn } = newsArticle({ ...bareWithKinds, article }, PLACES)
    expect(isBasedOn).toMatchObject({ headline: 'A bridge', author: [{ name: 'Bo Poe' }] })
    expect(isBasedOn).not.toHaveProperty('creditText')
  })

  it('stays small, and leaves the reported pledge of the first edition out', () => {
    const json = JSON.stringify(newsArticle(publishedEdition(), PLACES))
    expect(json.length).toBeLessThan(6000)
    expect(json).not.toContain('synergize')
    expect(json.match(/"@type":"Quotation","url"/g)).toHaveLength(2)
  })
})
