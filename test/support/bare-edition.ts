import type { Edition } from '@/edition/edition-schema'

const TEXT = `Bridge opens at Alder

By Bo Poe

Alder, 3 May 2021

The bridge at Alder opened today, said Ruth Hale.

What the bridge cost

Ninety tons of steel
A ferry, now sold

The bridge from the south bank.

Photo: Ann Roe

“We are glad of the bridge,” says a sign. Hale was not there.`

const FOUND = { kind: 'found', rule: 'a rule of the engine', confidence: 0.7 } as const

/** Where `words` stand in the bare edition's text, the first time. */
function bareRange(words: string) {
  const start = TEXT.indexOf(words)
  if (start === -1) throw new Error(`The bare edition does not say "${words}"`)
  return { start, end: start + words.length, words }
}

const THING = { description: null, links: [], sources: [], basis: FOUND } as const

/**
 * What a machine can make of a text of which nothing is known: the text, one date and three
 * mentions, and no word of anybody. All of it is invented.
 */
export const bareEdition: Edition = {
  format: 2,
  id: 'bare',
  version: 1,
  checked: null,
  article: {
    publisher: null,
    published: null,
    url: null,
    language: 'und',
    headline: null,
    authors: null,
    licence: null,
    provenance: null,
    extent: null,
    text: TEXT,
    paragraphs: [],
    otherQuotationMarks: [],
  },
  editorial: null,
  sections: [],
  entities: [
    {
      kind: 'person',
      id: 'ruth-hale',
      label: 'Ruth Hale',
      shortLabel: 'Hale',
      name: 'Ruth Hale',
      ...THING,
    },
    { kind: 'place', id: 'alder', label: 'Alder', shortLabel: 'Alder', name: 'Alder', ...THING },
  ],
  mentions: [
    {
      id: 'm-bridge',
      ...bareRange('The bridge at Alder'),
      entities: ['alder'],
      form: 'description',
      basis: FOUND,
    },
    {
      id: 'm-hale',
      ...bareRange('Ruth Hale'),
      entities: ['ruth-hale'],
      form: 'name',
      basis: FOUND,
    },
    {
      id: 'm-hale-again',
      start: bareRange('Hale was').start,
      end: bareRange('Hale was').start + 'Hale'.length,
      words: 'Hale',
      entities: ['ruth-hale'],
      form: 'name',
      basis: FOUND,
    },
  ],
  quotations: [],
  dates: [
    {
      id: 'd-today',
      ...bareRange('today'),
      type: 'date',
      edtf: null,
      value: null,
      basis: FOUND,
    },
  ],
  sources: [],
}

/** The bare edition with some of its lists or fields exchanged. */
export function bareEditionWith(changes: Partial<Edition>): Edition {
  return { ...bareEdition, ...changes }
}

/** What each paragraph of the bare text is. */
const BARE_KINDS: Edition['article']['paragraphs'] = [
  { ...bareRange('Bridge opens at Alder'), kind: 'headline', basis: FOUND },
  { ...bareRange('By Bo Poe'), kind: 'byline', basis: FOUND },
  { ...bareRange('Alder, 3 May 2021'), kind: 'dateline', basis: FOUND },
  { ...bareRange('What the bridge cost'), kind: 'cross-head', basis: FOUND },
  { ...bareRange('Ninety tons of steel\nA ferry, now sold'), kind: 'list', basis: FOUND },
  { ...bareRange('The bridge from the south bank.'), kind: 'caption', basis: FOUND },
  { ...bareRange('Photo: Ann Roe'), kind: 'credit', basis: FOUND },
]

/** The same text with its kinds of paragraphs known, and that it breaks off. */
export const bareWithKinds: Edition = bareEditionWith({
  id: 'bare-with-kinds',
  article: {
    ...bareEdition.article,
    language: 'en',
    paragraphs: BARE_KINDS,
    extent: { kind: 'part', after: bareRange('Hale was not there.') },
  },
})

/** The same with words in quotation marks that nobody was found to say, and no one looked for a record. */
export const bareWithQuotes: Edition = bareEditionWith({
  id: 'bare-with-quotes',
  quotations: [
    unattributed('q-sign', 'direct', '“We are glad of the bridge,”'),
    unattributed('q-opened', 'indirect', 'The bridge at Alder opened today'),
  ],
})

function unattributed(id: string, directness: 'direct' | 'indirect', words: string) {
  return {
    id,
    directness,
    parts: [bareRange(words)],
    ...{ speakers: [], about: [], cue: null, source: null, role: null, basis: FOUND },
  } as const
}
