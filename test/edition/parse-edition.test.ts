import { describe, expect, it } from 'vitest'
import type { EditionProblem } from '@/edition/edition-problem'
import { formatProblem } from '@/edition/edition-problem'
import { parseEdition } from '@/edition/parse-edition'
import { brokenEdition, rangeOf, smallEdition } from '../support/small-edition'

/** One way to break the small edition, and the one problem it must give. */
type Break = { at: string; to: unknown; path?: string; reason: string }

it('accepts the small edition as it is', () => {
  expect(parseEdition(smallEdition)).toEqual({ ok: true, value: smallEdition })
})

describe('the shape', () => {
  it.each<Break>([
    { at: 'checked', to: undefined, reason: 'is missing' },
    { at: 'mentions[5].start', to: undefined, reason: 'is missing' },
    { at: 'colour', to: 'red', reason: 'is not part of the format' },
    { at: 'mentions[1].colour', to: 'red', reason: 'is not part of the format' },
    { at: 'article.headline', to: 7, reason: 'expected text, found 7' },
    { at: 'article.headline', to: '', reason: 'expected some words, found ""' },
    { at: 'version', to: '1', reason: 'expected a number, found "1"' },
    { at: 'version', to: 1.5, reason: 'expected a whole number, found 1.5' },
    { at: 'version', to: 0, reason: 'expected at least 1, found 0' },
    { at: 'mentions', to: {}, reason: 'expected a list, found an object' },
    { at: 'mentions', to: null, reason: 'expected a list, found null' },
    { at: 'mentions[0]', to: 'x', reason: 'expected an object, found "x"' },
    {
      at: 'mentions[0].entities',
      to: [],
      reason: 'expected at least 1, found an empty list',
    },
    {
      at: 'mentions[3].basis.confidence',
      to: 1.2,
      reason: 'expected at most 1, found 1.2',
    },
    {
      at: 'mentions[0].form',
      to: 'nickname',
      reason: 'expected "name" or "role" or "pronoun" or "description", found "nickname"',
    },
    {
      at: 'entities[0].kind',
      to: 'dragon',
      reason:
        'expected "person" or "organisation" or "place" or "document" or "topic" or "event", found "dragon"',
    },
    { at: 'entities[4].isArticle', to: 'yes', reason: 'expected true or false, found "yes"' },
    {
      at: 'dates[0].id',
      to: 'Heute!',
      reason: 'expected small letters, digits and single hyphens, found "Heute!"',
    },
    { at: 'dates[0].edtf', to: '21', reason: 'expected at least 4 characters, found "21"' },
    { at: 'checked', to: 'today', reason: 'expected a day such as 2024-04-01, found "today"' },
    {
      at: 'sources[0].url',
      to: 'javascript:alert(1)',
      reason:
        'expected an address that begins with https:// or http://, found "javascript:alert(1)"',
    },
    {
      at: 'id',
      to: `a${'-a'.repeat(100)}`,
      reason: `expected at most 128 characters, found "a${'-a'.repeat(29)}-…"`,
    },
  ])('$at = $to: $reason', ({ at, to, path = at, reason }) => {
    expect(problemsOf(brokenEdition(at, to))).toEqual([{ path, reason }])
  })

  it.each([null, 7, 'edition', [], undefined])('does not take %j for an edition', (value) => {
    expect(problemsOf(value).length).toBeGreaterThan(0)
  })

  it('names the whole where the whole is wrong', () => {
    expect(problemsOf(null)).toEqual([
      { path: 'edition', reason: 'expected an object, found null' },
    ])
  })

  it('says nothing of the content while the shape is wrong', () => {
    expect(problemsOf({ ...smallEdition, version: 0, checked: '2021-02-30' })).toEqual([
      { path: 'version', reason: 'expected at least 1, found 0' },
    ])
  })
})

describe('ranges', () => {
  const words = 'x'.repeat(80)
  it.each<Break>([
    {
      at: 'mentions[2].end',
      to: 70,
      path: 'mentions[2]',
      reason: 'the words at 62–70 are "Ruth Hal", expected "Ruth Hale"',
    },
    {
      at: 'entities[3].passages[0].words',
      to: 'The ferry',
      path: 'entities[3].passages[0]',
      reason: 'the words at 12–44 are "The bridge at Alder opened today", expected "The ferry"',
    },
    {
      at: 'gaps[0].words',
      to: words,
      path: 'gaps[0]',
      reason: `the words at 211–219 are "a letter", expected "${'x'.repeat(60)}…"`,
    },
    {
      at: 'sections[1].words',
      to: `${smallEdition.sections[1]?.words} `,
      path: 'sections[1]',
      reason: 'the words at 122–234 are "…etter in March 2012.", expected "…etter in March 2012. "',
    },
    { at: 'notes[0].end', to: 122, path: 'notes[0]', reason: '122–122 is empty' },
    { at: 'dates[0].end', to: 1, path: 'dates[0]', reason: '39–1 ends before it begins' },
    {
      at: 'quotations[0].cue.end',
      to: 9999,
      path: 'quotations[0].cue',
      reason: '99–9999 reaches beyond the text, which ends at 234',
    },
    {
      at: 'quotations[0].source.start',
      to: 94,
      path: 'quotations[0].source',
      reason: 'the words at 94–98 are " she", expected "she"',
    },
    {
      at: 'quotations[0].role.words',
      to: 'the Mayor',
      path: 'quotations[0].role',
      reason: 'the words at 51–60 are "the mayor", expected "the Mayor"',
    },
    {
      at: 'quotations[0].parts[1].words',
      to: 'We are glad.',
      path: 'quotations[0].parts[1]',
      reason: 'the words at 106–120 are "“We are glad.”", expected "We are glad."',
    },
    {
      at: 'voices[0].words',
      to: '4 May 2021',
      path: 'voices[0]',
      reason: 'the words at 0–10 are "3 May 2021", expected "4 May 2021"',
    },
    {
      at: 'article.otherQuotationMarks[0].start',
      to: 170,
      path: 'article.otherQuotationMarks[0]',
      reason: 'the words at 170–188 are " “people’s bridge”", expected "“people’s bridge”"',
    },
  ])('$at: $reason', ({ at, to, path = at, reason }) => {
    expect(problemsOf(brokenEdition(at, to))).toEqual([{ path, reason }])
  })

  it('does not let a range cut a character in two', () => {
    const text = smallEdition.article.text.replace('today', '🌉day')
    const passage = { start: 12, end: 40, words: text.slice(12, 40) }
    const problems = problemsOf({
      ...smallEdition,
      article: { ...smallEdition.article, text },
      gaps: [{ id: 'g', ...passage, text: 'Half a bridge.' }],
    })
    expect(problems).toContainEqual({
      path: 'gaps[0]',
      reason: '12–40 cuts a character in two',
    })
  })

  it('measures nothing with ranges that are wrong', () => {
    const text = `A new line.\n\n${smallEdition.article.text}`
    const problems = problemsOf(brokenEdition('article.text', text))
    expect(problems).toHaveLength(23)
    expect(problems.every(({ reason }) => reason.startsWith('the words at '))).toBe(true)
  })
})

describe('ids', () => {
  it.each<Break>([
    {
      at: 'gaps[0].id',
      to: 'ruth-hale',
      reason: '"ruth-hale" is already the id of entities[0]',
    },
    { at: 'notes[0].id', to: 'm-she', reason: '"m-she" is already the id of mentions[3]' },
    ...['p5', 'quote-a', 'event-a', 'entity-a', 'passage', 'passage-a', 'article', 'quotes'].map(
      (to) => ({ at: 'sections[0].id', to, reason: `"${to}" has a meaning in addresses` }),
    ),
    ...['timeline', 'entities', 'sources', 'contents'].map((to) => ({
      at: 'dates[1].id',
      to,
      reason: `"${to}" has a meaning in addresses`,
    })),
  ])('$at = $to', ({ at, to, reason }) => {
    expect(problemsOf(brokenEdition(at, to))).toEqual([{ path: at, reason }])
  })

  it.each(['p', 'p5a', 'quote', 'events', 'entity'])('may be %s', (id) => {
    expect(problemsOf(brokenEdition('sections[0].id', id))).toEqual([])
  })
})

describe('references', () => {
  it.each<Break>([
    {
      at: 'mentions[0].entities[0]',
      to: 'nobody',
      reason: 'nothing has the id "nobody", expected an entity',
    },
    {
      at: 'mentions[0].entities[0]',
      to: 'town-page',
      reason: '"town-page" is a source, expected an entity',
    },
    {
      at: 'quotations[0].speakers[0]',
      to: 'opening',
      reason: '"opening" is an event, expected a speaker',
    },
    {
      at: 'quotations[0].about[0]',
      to: 'the-opening',
      reason: '"the-opening" is a section, expected an entity',
    },
    {
      at: 'voices[1].speakers[0]',
      to: 'm-she',
      reason: '"m-she" is a mention, expected a speaker',
    },
    {
      at: 'entities[3].involves[1]',
      to: 'nine-years',
      reason: '"nine-years" is a quotation, expected an entity',
    },
    {
      at: 'entities[0].sources[0]',
      to: 'd-today',
      reason: '"d-today" is a date, expected a source',
    },
    {
      at: 'notes[0].sources[0]',
      to: 'g-letter',
      reason: '"g-letter" is a gap, expected a source',
    },
    {
      at: 'dates[0].event',
      to: 'alder-bridge',
      reason: '"alder-bridge" is an entity, expected an event',
    },
    {
      at: 'quotations[0].records[0].seenIn',
      to: 'n-ferry',
      reason: '"n-ferry" is a note, expected a source',
    },
    {
      at: 'quotations[0].records[0].official',
      to: 'constructor',
      reason: 'nothing has the id "constructor", expected a source',
    },
    { at: 'mentions[4].entities[1]', to: 'residents', reason: '"residents" stands twice' },
    {
      at: 'entities[3].isArticle',
      to: true,
      path: 'entities[4].isArticle',
      reason: 'entities[3] is already the article appearing',
    },
  ])('$at = $to', ({ at, to, path = at, reason }) => {
    expect(problemsOf(brokenEdition(at, to))).toEqual([{ path, reason }])
  })

  it('lets an event be mentioned and be what a quotation is about', () => {
    expect(problemsOf(brokenEdition('mentions[0].entities[0]', 'opening'))).toEqual([])
    expect(problemsOf(brokenEdition('quotations[0].about[0]', 'opening'))).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    'article.published',
    'entities[3].date',
    'quotations[0].records[0].date',
    'dates[1].edtf',
    'sources[0].date',
  ])('%s must be EDTF of level 1', (path) => {
    const reason = '"2021-02-30" is not a date in EDTF, level 1 (years 0000 to 9999)'
    expect(problemsOf(brokenEdition(path, '2021-02-30'))).toEqual([{ path, reason }])
  })

  it.each(['checked', 'sources[1].checked', 'corrections[0].date'])(
    '%s must be a day that the calendar has',
    (path) => {
      const reason = '"2021-02-29" is not a day'
      expect(problemsOf(brokenEdition(path, '2021-02-29'))).toEqual([{ path, reason }])
    },
  )
})

describe('sections', () => {
  it.each<{ name: string; sections: [string, string][]; problems: EditionProblem[] }>([
    { name: 'none at all', sections: [], problems: [] },
    {
      name: 'a last paragraph without one',
      sections: [['3 May', 'glad.”']],
      problems: [{ path: 'sections', reason: 'no section holds the text from 122 on' }],
    },
    {
      name: 'a first paragraph without one',
      sections: [['The bridge', '2012.']],
      problems: [{ path: 'sections[0].start', reason: 'expected 0, found 12' }],
    },
    {
      name: 'half a paragraph',
      sections: [
        ['3 May', 'Ruth Hale.'],
        ['Some residents', '2012.'],
      ],
      problems: [{ path: 'sections[0].end', reason: 'no paragraph ends at 72' }],
    },
    {
      name: 'a paragraph taken twice',
      sections: [
        ['3 May', 'glad.”'],
        ['The bridge', '2012.'],
      ],
      problems: [{ path: 'sections[1].start', reason: 'expected 122, found 12' }],
    },
    {
      name: 'a section after the end',
      sections: [
        ['3 May', '2012.'],
        ['Some residents', '2012.'],
      ],
      problems: [{ path: 'sections[1].start', reason: 'expected no further section, found 122' }],
    },
  ])('$name', ({ sections, problems }) => {
    const made = sections.map(([first, last], index) => ({
      id: `s-${index}`,
      heading: 'A side-head',
      ...rangeFrom(first, last),
    }))
    expect(problemsOf(brokenEdition('sections', made))).toEqual(problems)
  })
})

describe('voices', () => {
  it.each<{ name: string; voices: [string, string][]; problems: EditionProblem[] }>([
    { name: 'none at all', voices: [], problems: [] },
    {
      name: 'words between two voices',
      voices: [
        ['3 May', 'Hale.'],
        ['she added', '2012.'],
      ],
      problems: [
        {
          path: 'voices',
          reason: 'no voice has the words at 72–95, "“It took nine years,”"',
        },
      ],
    },
    {
      name: 'words after the last',
      voices: [['3 May', 'glad.”']],
      problems: [
        {
          path: 'voices',
          reason:
            'no voice has the words at 120–234, "Some residents had wanted a ferry instead of the “people’s b…"',
        },
      ],
    },
    {
      name: 'voices that overlap',
      voices: [
        ['3 May', 'glad.”'],
        ['“We are', '2012.'],
      ],
      problems: [{ path: 'voices[1]', reason: 'begins at 106, before 120, where another ends' }],
    },
    {
      name: 'voices out of order',
      voices: [
        ['The bridge', '2012.'],
        ['3 May', '2021'],
      ],
      problems: [
        { path: 'voices', reason: 'no voice has the words at 0–12, "3 May 2021"' },
        { path: 'voices[1]', reason: 'begins at 0, before 234, where another ends' },
      ],
    },
  ])('$name', ({ voices, problems }) => {
    const made = voices.map(([first, last]) => ({
      speakers: [],
      reason: 'A test.',
      ...rangeFrom(first, last),
    }))
    expect(problemsOf(brokenEdition('voices', made))).toEqual(problems)
  })
})

describe('parts of quotations', () => {
  const [quotation] = smallEdition.quotations

  it('stand in order', () => {
    const parts = [rangeOf('“We are glad.”'), rangeOf('“It took nine years,”')]
    expect(problemsOf(brokenEdition('quotations[0].parts', parts))).toEqual([
      {
        path: 'quotations[0].parts[1]',
        reason: 'begins at 73, before 120, where the part before it ends',
      },
    ])
  })

  it('share no words', () => {
    const parts = [rangeOf('“It took nine years,”'), rangeOf('years,” she added. “We are glad.”')]
    expect(problemsOf(brokenEdition('quotations[0].parts', parts))).toEqual([
      {
        path: 'quotations[0].parts[1]',
        reason: 'begins at 87, before 94, where the part before it ends',
      },
    ])
  })

  it('share no words with another direct quotation, however far it reaches', () => {
    const second = {
      ...quotation,
      id: 'whole',
      parts: [
        rangeOf('opened today, said the mayor, Ruth Hale. “It took nine years,” she added. “We'),
      ],
    }
    expect(problemsOf(brokenEdition('quotations[1]', second))).toEqual([
      {
        path: 'quotations[0].parts[0]',
        reason: 'shares words with quotations[1].parts[0]',
      },
      {
        path: 'quotations[0].parts[1]',
        reason: 'shares words with quotations[1].parts[0]',
      },
    ])
  })

  it('may lie inside an indirect quotation', () => {
    const second = {
      ...quotation,
      id: 'whole',
      directness: 'indirect',
      parts: [rangeOf('she added. “We are glad.”')],
    }
    expect(problemsOf(brokenEdition('quotations[1]', second))).toEqual([])
  })
})

describe('quotation marks', () => {
  it('belong to a quotation or are explained', () => {
    expect(problemsOf(brokenEdition('article.otherQuotationMarks', []))).toEqual([
      {
        path: 'article.text',
        reason:
          'the quotation mark at 171, "“people’s bridge”. T", is in no quotation and not among article.otherQuotationMarks',
      },
      {
        path: 'article.text',
        reason:
          'the quotation mark at 187, "”. They and Hale sig", is in no quotation and not among article.otherQuotationMarks',
      },
    ])
  })

  it.each(['“', '”', '"', '„', '«', '»', '‹', '›', '‘'])('%s is one', (mark) => {
    expect(problemsOf(withEnding(`${mark}here`))).toEqual([
      {
        path: 'article.text',
        reason: `the quotation mark at 235, "${mark}here", is in no quotation and not among article.otherQuotationMarks`,
      },
    ])
  })

  it.each(['’', "'", '`', '′'])('%s is none', (mark) => {
    expect(problemsOf(withEnding(`o${mark}clock`))).toEqual([])
  })
})

describe('the text', () => {
  it.each([
    { text: ' a', reason: 'paragraph 1 begins with white space' },
    { text: 'a\n', reason: 'paragraph 1 ends with white space' },
    { text: 'a\n\nb ', reason: 'paragraph 2 ends with white space' },
    { text: '\n\na', reason: 'paragraph 1 is empty' },
    { text: 'a\n\n', reason: 'paragraph 2 is empty' },
    { text: 'a\n\n\n\nb', reason: 'paragraph 2 is empty' },
    { text: 'a\n\n \n\nb', reason: 'paragraph 2 is empty' },
    { text: 'a\n\n\nb', reason: 'paragraph 2 begins with white space' },
    { text: 'a\n \nb', reason: 'paragraph 1 holds a line of nothing but white space' },
    { text: 'a\r\nb', reason: 'paragraph 1 holds a carriage return, expected line feeds only' },
    { text: 'a\u2028', reason: 'paragraph 1 ends with white space' },
  ])('$text: $reason', ({ text, reason }) => {
    expect(problemsOf(bare(text))).toEqual([{ path: 'article.text', reason }])
  })

  it('may have lines inside a paragraph', () => {
    expect(problemsOf(bare('Roses are red,\nviolets are blue.'))).toEqual([])
  })
})

describe('hostile input', () => {
  const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000))

  it.each(['id', 'mentions', 'mentions[0]', 'mentions[0].start', 'entities[0].kind', 'deep'])(
    'survives 200,000 nested lists as %s',
    (path) => {
      const problems = problemsOf(brokenEdition(path, deep))
      expect(problems.map(formatProblem)).not.toEqual([])
    },
  )

  it('survives 200,000 nested lists as the whole', () => {
    expect(problemsOf(deep).length).toBeGreaterThan(0)
  })

  it('is not led astray by keys of every object', () => {
    const json = JSON.stringify(smallEdition).replace('{', '{"__proto__":{"id":"x"},')
    const problems = problemsOf(JSON.parse(json))
    expect(problems).toEqual([{ path: '__proto__', reason: 'is not part of the format' }])
  })

  it('reports 50,000 wrong mentions in less than five seconds', () => {
    const mention = { ...smallEdition.mentions[0], entities: ['nobody'], words: 'wrong' }
    const started = performance.now()
    const problems = problemsOf(brokenEdition('mentions', Array(50_000).fill(mention)))
    expect(problems.length).toBeGreaterThan(50_000)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('formatProblem', () => {
  it('keeps to one line', () => {
    expect(formatProblem({ path: 'voices', reason: 'no voice has "a\n\nb"' })).toBe(
      'voices: no voice has "a b"',
    )
  })
})

function problemsOf(value: unknown): EditionProblem[] {
  const edition = parseEdition(value)
  return edition.ok ? [] : edition.problem
}

function rangeFrom(first: string, last: string) {
  const { text } = smallEdition.article
  const start = rangeOf(first).start
  const { end } = rangeOf(last)
  return { start, end, words: text.slice(start, end) }
}

/** The small edition with a word more at its end. */
function withEnding(words: string) {
  const text = `${smallEdition.article.text} ${words}`
  const voice = { start: 122, end: text.length, words: text.slice(122), speakers: [], reason: '-' }
  return {
    ...smallEdition,
    article: { ...smallEdition.article, text },
    sections: [],
    voices: smallEdition.voices.with(-1, voice),
  }
}

/** The small edition with another text and nothing that stands in it. */
function bare(text: string) {
  return {
    ...smallEdition,
    article: { ...smallEdition.article, text, otherQuotationMarks: [] },
    sections: [],
    entities: smallEdition.entities.filter(({ kind }) => kind !== 'event'),
    mentions: [],
    quotations: [],
    dates: [],
    notes: [],
    voices: [],
    gaps: [],
  }
}
