import type { Edition } from '@/edition/edition-schema'
import type { FullEdition } from './full-edition'

const TEXT = `3 May 2021

The bridge at Alder opened today, said the mayor, Ruth Hale. “It took nine years,” she added. “We are glad.”

Some residents had wanted a ferry instead of the “people’s bridge”. They and Hale signed a letter in March 2012.`

/** Where `words` stand in the small edition's text, counting from the first time they occur. */
export function rangeOf(words: string, occurrence = 1) {
  let start = TEXT.indexOf(words)
  for (let count = 1; count < occurrence && start !== -1; count++) {
    start = TEXT.indexOf(words, start + 1)
  }
  if (start === -1) throw new Error(`The small edition does not say "${words}" ${occurrence} times`)
  return { start, end: start + words.length, words }
}

const STATED = { kind: 'stated' } as const
const REFERENCE = { kind: 'reference' } as const
const EDITED = { kind: 'edited' } as const

/** A reason of a rule, in words. */
function resolved(reason: string) {
  return { kind: 'resolved', reason } as const
}

const HALE = {
  kind: 'person',
  id: 'ruth-hale',
  label: 'Ruth Hale',
  shortLabel: 'Hale',
  name: 'Ruth Hale',
  description: 'Mayor of Alder.',
  links: [{ label: 'Town page', url: 'https://alder.example/mayor' }],
  sources: ['town-page'],
  basis: REFERENCE,
} as const

const RESIDENTS = {
  kind: 'person',
  id: 'residents',
  label: 'Unnamed residents',
  shortLabel: 'the residents',
  name: null,
  description: 'Residents of Alder who wanted a ferry.',
  links: [],
  sources: [],
  basis: STATED,
} as const

const BRIDGE = {
  kind: 'place',
  id: 'alder-bridge',
  label: 'Alder Bridge',
  shortLabel: 'the bridge',
  name: 'Alder Bridge',
  description: 'A bridge over the Alder.',
  links: [],
  sources: [],
  basis: STATED,
} as const

const OPENING = {
  kind: 'event',
  id: 'opening',
  label: 'The bridge opens',
  shortLabel: 'the opening',
  description: 'Alder Bridge was opened.',
  links: [],
  sources: ['town-page'],
  basis: STATED,
  date: '2021-05-03',
  dateBasis: resolved('The article says “today” and bears that date.'),
  standing: 'stated',
  involves: ['ruth-hale', 'alder-bridge'],
  passages: [rangeOf('The bridge at Alder opened today')],
} as const

const APPEARING = {
  kind: 'event',
  id: 'article-appears',
  label: 'This article appears',
  shortLabel: 'the article',
  description: 'The Alder Courier publishes the article.',
  links: [],
  sources: [],
  basis: STATED,
  date: '2021-05-03',
  dateBasis: resolved('The date line.'),
  standing: 'stated',
  isArticle: true,
  involves: [],
  passages: [],
} as const

/**
 * A valid edition small enough to know by heart: three paragraphs (the date line is `p1`), one
 * quotation in two parts, every list used. All of it is invented.
 */
export const smallEdition: FullEdition = {
  format: 2,
  id: 'alder-bridge-opens',
  version: 1,
  checked: '2021-06-01',
  article: {
    publisher: 'Alder Courier',
    published: '2021-05-03',
    url: 'https://courier.example/bridge',
    language: 'en-GB',
    headline: null,
    authors: null,
    licence: 'CC0',
    provenance: 'Invented for tests.',
    extent: { kind: 'whole' },
    text: TEXT,
    paragraphs: [{ ...rangeOf('3 May 2021'), kind: 'dateline', basis: EDITED }],
    otherQuotationMarks: [
      { ...rangeOf('“people’s bridge”'), basis: { kind: 'edited', reason: 'A nickname.' } },
    ],
  },
  editorial: { by: 'Lectern', headline: 'A bridge opens', summary: 'Alder has a bridge.' },
  sections: [
    {
      id: 'the-opening',
      ...sectionOf('3 May 2021', '“We are glad.”'),
      heading: 'The opening',
      basis: EDITED,
    },
    {
      id: 'the-dispute',
      ...sectionOf('Some residents', 'March 2012.'),
      heading: 'The dispute',
      basis: EDITED,
    },
  ],
  entities: [HALE, RESIDENTS, BRIDGE, OPENING, APPEARING],
  mentions: [
    {
      id: 'm-bridge',
      ...rangeOf('The bridge at Alder'),
      entities: ['alder-bridge'],
      form: 'name',
      basis: STATED,
    },
    {
      id: 'm-mayor',
      ...rangeOf('the mayor'),
      entities: ['ruth-hale'],
      form: 'role',
      basis: STATED,
    },
    { id: 'm-hale', ...rangeOf('Ruth Hale'), entities: ['ruth-hale'], form: 'name', basis: STATED },
    {
      id: 'm-she',
      ...rangeOf('she'),
      entities: ['ruth-hale'],
      form: 'pronoun',
      basis: { kind: 'resolved', rule: 'nearest woman named', confidence: 0.9 },
    },
    {
      id: 'm-both',
      ...rangeOf('They and Hale'),
      entities: ['residents', 'ruth-hale'],
      form: 'pronoun',
      basis: STATED,
    },
    {
      id: 'm-hale-again',
      ...rangeOf('Hale', 2),
      entities: ['ruth-hale'],
      form: 'name',
      basis: STATED,
    },
  ],
  quotations: [
    {
      id: 'nine-years',
      speakers: ['ruth-hale'],
      directness: 'direct',
      parts: [rangeOf('“It took nine years,”'), rangeOf('“We are glad.”')],
      cue: rangeOf('added'),
      source: rangeOf('she'),
      role: rangeOf('the mayor'),
      basis: { kind: 'resolved', rule: 'nearest woman named' },
      about: ['alder-bridge'],
      records: [
        {
          label: 'Speech, 3 May 2021',
          words: 'It has taken us nine long years.',
          date: '2021-05-03',
          seenIn: 'town-page',
          official: 'town-speech',
          verdict: 'not-found',
          finding: 'The printed words were not found in it.',
          basis: REFERENCE,
        },
      ],
    },
  ],
  dates: [
    {
      id: 'd-today',
      ...rangeOf('today'),
      type: 'date',
      edtf: '2021-05-03',
      value: null,
      event: 'opening',
      basis: resolved('The day the article appeared.'),
    },
    {
      id: 'd-letter',
      ...rangeOf('March 2012'),
      type: 'date',
      edtf: '2012-03',
      value: null,
      basis: { kind: 'stated', reason: 'As printed.' },
    },
  ],
  notes: [
    {
      id: 'n-ferry',
      ...rangeOf('Some residents had wanted a ferry'),
      text: 'The council counted 41 letters.',
      verdict: 'says-less',
      sources: ['town-page'],
      basis: REFERENCE,
    },
  ],
  voices: [
    { ...rangeOf('3 May 2021'), speakers: [], basis: resolved('The date line.') },
    {
      ...rangeOf('The bridge at Alder opened today, said the mayor, Ruth Hale.'),
      speakers: ['ruth-hale'],
      basis: resolved('“said”'),
    },
    {
      ...rangeOf('“It took nine years,” she added. “We are glad.”'),
      speakers: ['ruth-hale'],
      basis: resolved('In quotation marks.'),
    },
    {
      ...rangeOf(TEXT.slice(TEXT.indexOf('Some residents'))),
      speakers: [],
      basis: resolved('Nobody named.'),
    },
  ],
  gaps: [
    {
      id: 'g-letter',
      ...rangeOf('a letter'),
      text: 'The letter is not reproduced.',
      basis: EDITED,
    },
  ],
  sources: [
    {
      id: 'town-page',
      publisher: 'Town of Alder',
      title: 'The bridge',
      date: '2021',
      url: 'https://alder.example/bridge',
      archived: null,
      checked: '2021-06-01',
      seen: 'whole',
    },
    {
      id: 'town-speech',
      publisher: 'Town of Alder',
      title: 'Speech of the mayor',
      date: null,
      url: 'https://alder.example/speech',
      archived: 'https://archive.example/speech',
      checked: '2021-06-01',
      seen: 'not-seen',
    },
  ],
  corrections: [{ date: '2021-06-02', what: 'A comma.' }],
}

/** The small edition with some of its lists or fields exchanged. */
export function smallEditionWith(changes: Partial<Edition>): Edition {
  return { ...smallEdition, ...changes }
}

/**
 * The small edition as a file might hold it, with what stands at `path` (`mentions[0].start`)
 * exchanged; `undefined` takes it away.
 */
export function brokenEdition(path: string, value: unknown): unknown {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  return exchange(smallEdition, keys, value)
}

function exchange(whole: unknown, [key, ...keys]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(whole)) {
    const list: unknown[] = [...whole]
    list[Number(key)] = exchange(list[Number(key)], keys, value)
    return list
  }
  const entries = new Map<string, unknown>(Object.entries(whole ?? {}))
  const changed = exchange(entries.get(key), keys, value)
  if (changed === undefined) entries.delete(key)
  else entries.set(key, changed)
  return Object.fromEntries(entries)
}

function sectionOf(firstWords: string, lastWords: string) {
  return rangeOf(TEXT.slice(rangeOf(firstWords).start, rangeOf(lastWords).end))
}
