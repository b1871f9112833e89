import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { eventsInOrder } from '@/edition/events'
import { parseEdition } from '@/edition/parse-edition'

/**
 * What was researched for the first edition, and must still be in it as published. Nothing else
 * tests what it says: all other tests stand on editions of their own.
 */
const FILE = 'public/editions/us-uk-ai-safety.json'
const isPublished = existsSync(FILE)

describe.runIf(isPublished)(`the first edition, where ${FILE} is published,`, () => {
  const edition = isPublished ? read() : null
  const { article, quotations = [], notes, gaps } = edition ?? {}

  it('has the article as it was received, to the letter', () => {
    const { text = '' } = article ?? {}
    expect(text).toMatch(/^April 4, 2024\n\nIn a significant stride .* such as:$/s)
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      '21f06e6bb3dda9434f1d46050807025ee82878d38d92e356bf0fdceb14e371ec',
    )
  })

  it('says where it appeared, and nothing that was not seen', () => {
    expect(article).toMatchObject({
      publisher: 'AllAboutAI',
      published: '2024-04-04',
      url: 'https://www.allaboutai.com/ai-news/us-uk-join-hands-to-ai-safety/',
      headline: null,
      authors: null,
      licence: null,
      extent: { kind: 'part', after: { words: 'such as:' } },
    })
  })

  it('has a reported statement and two quotes in two parts each', () => {
    const told = quotations.map(({ id, directness, speakers, parts }) => [
      `${id}, ${directness}: ${speakers.join(' and ')}`,
      ...parts.map(({ words }) => words),
    ])
    expect(told).toEqual([
      [
        'pledge, indirect: gina-raimondo and michelle-donelan',
        'to synergize their scientific methodologies to foster rapid development and assessment of AI models, systems, and agents',
      ],
      [
        'raimondo-1, direct: gina-raimondo',
        '“Our partnership signifies our proactive approach towards AI concerns,”',
        '“Through our united efforts, our institutions will deepen their understanding of AI systems, enabling more comprehensive evaluations and the formulation of stringent guidance.”',
      ],
      [
        'donelan-1, direct: michelle-donelan',
        '“AI development’s safety is a universal concern,”',
        '“Collaboration is key to mitigating the risks of AI while maximizing its potential to improve our lives.”',
      ],
    ])
  })

  it('says of each quote what the record has, where it was seen, and no more', () => {
    const told = quotations.flatMap(({ id, records }) =>
      (records ?? []).map(({ words, verdict, finding, seenIn, official }) => [
        `${id}: ${words?.slice(0, 21)}… in ${seenIn}, official in ${official}`,
        `${verdict}: ${finding}`,
      ]),
    )
    const finding = 'not-found: The printed words were not found in it.'
    expect(told).toEqual([
      ['raimondo-1: Our partnership makes… in rcr-wireless, official in commerce-release', finding],
      ['raimondo-1: Our partnership makes… in commerce-remarks, official in null', finding],
      ['donelan-1: We have always been c… in lbc-donelan, official in govuk-release', finding],
    ])
  })

  it('calls no words false, and takes nothing from where anybody may write', () => {
    const own = JSON.stringify({ ...edition, article: null })
    expect(own).not.toMatch(/\b(?:false|fake|fabricat|misquot|invented)/i)
    expect(own).not.toMatch(/wikidata/i)
  })

  it('tells what the article states, in order, and when', () => {
    const stated = (edition ? eventsInOrder(edition) : [])
      .filter(({ standing }) => standing === 'stated')
      .map(({ id, date }) => `${date} ${id}`)
    expect(stated).toEqual([
      '2023-10-30 order-issued',
      '2024-02-07 us-leaders-named',
      '2024-02-08 consortium-announced',
      '2024-04-01 memorandum-signed',
      '2024-04-04 article-published',
    ])
  })

  it('says what every date in words means', () => {
    expect(edition?.dates.map(({ words, edtf }) => `${words}: ${edtf}`)).toEqual([
      'April 4, 2024: 2024-04-04',
      'freshly signed: 2024-04-01',
      'takes effect immediately: 2024-04-01',
      'in October: 2023-10-30',
      'in February: 2024-02-07/2024-02-08',
    ])
  })

  it('carries what the record says of other sentences, and what the text leaves out', () => {
    expect(notes?.map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        'rapid development and assessment of AI models',
        'will',
        'accessible AI models',
        'She also shared',
      ]),
    )
    expect(gaps?.map(({ words }) => words)).toEqual(['the pictures', 'such as:'])
  })

  it('says that one report credits a sentence of Donelan’s to Raimondo', () => {
    const time = edition?.sources.find(({ publisher }) => publisher === 'TIME')
    expect(time?.comment).toMatch(/Donelan’s, .* credits it to Raimondo/)
  })
})

function read(): Edition {
  const found = parseEdition(JSON.parse(readFileSync(FILE, 'utf8')))
  if (!found.ok) throw new Error(`${FILE} has faults`)
  return found.value
}
