import { describe, expect, it } from 'vitest'
import { reportHref } from '@/reader/links/report'
import { parseReportTo } from '@/reader/links/report-address'
import { smallEdition } from '../../support/small-edition'

const target = { kind: 'quote', id: 'nine-years' } as const
const reported = { target, words: 'It took nine years & more' }
const SITE = 'https://lectern.example'
const LINK = `${SITE}/read/alder-bridge-opens/#quote-nine-years`
const QUESTION = 'What is wrong, and where can it be checked?'

describe('REPORT_TO', () => {
  it.each([
    ['desk@news.example', 'mailto:desk@news.example'],
    ['mailto:desk@news.example', 'mailto:desk@news.example'],
    ['desk@news.example?cc=web@news.example', 'mailto:desk@news.example?cc=web@news.example'],
    ['desk@news.example,web@news.example', 'mailto:desk@news.example,web@news.example'],
    ['https://news.example/issues/new', 'https://news.example/issues/new'],
    ['https://news.example/@desk/new?a=b#c', 'https://news.example/@desk/new?a=b#c'],
  ])('%s is %s', (reportTo, href) => {
    expect(parseReportTo(reportTo)?.href).toBe(href)
  })

  it.each([undefined, ''])('%s: no reports are taken', (reportTo) => {
    expect(parseReportTo(reportTo)).toBeNull()
    expect(reportHref(smallEdition, reported, { reportTo, siteUrl: SITE })).toBeNull()
  })

  it.each([
    'desk',
    '/issues/new',
    'news.example/issues/new',
    'localhost:4173',
    'ftp://news.example/issues',
    'javascript:alert(1)//@x',
    'https://',
    'https://me:secret@news.example/',
    'mailto:desk',
    'mailto:',
    'desk@news.example, somebody',
    'desk@',
  ])('%s leads nowhere', (reportTo) => {
    expect(parseReportTo(reportTo)).toBeNull()
    expect(reportHref(smallEdition, reported, { reportTo, siteUrl: SITE })).toBeNull()
  })

  it('is read before the test gives up, however hostile', () => {
    expect(parseReportTo(`${'a@a,'.repeat(50_000)}@`)).toBeNull()
  })
})

describe('a report', () => {
  it('by mail has a subject and a body, in the lines that mails have', () => {
    const href = reportHref(smallEdition, reported, publisher('desk@news.example'))
    expect(href).toMatch(/^mailto:desk@news\.example\?subject=[^?&#\s+]*&body=[^?&#\s+]*$/)
    expect(fieldsOf(href)).toEqual([
      ['subject', 'Error in “A bridge opens”'],
      ['body', `${LINK}\r\n\r\n“It took nine years & more”\r\n\r\n${QUESTION}\r\n`],
    ])
  })

  it('in a form has a title and a body', () => {
    const href = reportHref(smallEdition, reported, publisher('https://news.example/new'))
    expect(href).toMatch(/^https:\/\/news\.example\/new\?/)
    expect(fieldsOf(href)).toEqual([
      ['title', 'Error in “A bridge opens”'],
      ['body', `${LINK}\n\n“It took nine years & more”\n\n${QUESTION}\n`],
    ])
  })

  it.each([
    ['desk@news.example?cc=web@news.example', ['cc', 'subject', 'body']],
    ['mailto:desk@news.example?subject=Hello&BODY=x', ['subject', 'body']],
    ['https://news.example/new?template=bug.md', ['template', 'title', 'body']],
    ['https://news.example/new?title=x&labels=a%20b', ['labels', 'title', 'body']],
    ['https://news.example/new#form', ['title', 'body']],
  ])('to %s has the fields %j', (reportTo, fields) => {
    const href = reportHref(smallEdition, reported, publisher(reportTo))
    expect(fieldsOf(href).map(([name]) => name)).toEqual(fields)
    expect(href?.split('?')).toHaveLength(2)
  })

  it('keeps the place within a form’s page after the fields', () => {
    const href = reportHref(smallEdition, reported, publisher('https://news.example/new#form'))
    expect(href).toMatch(/^https:\/\/news\.example\/new\?title=.*&body=.*#form$/)
  })

  it('says what the edition says about the words', () => {
    const note = { ...reported, says: 'The council counted 41 letters.' }
    const href = reportHref(smallEdition, note, publisher('desk@news.example'))
    expect(fieldsOf(href)[1]?.[1]).toContain(
      '“It took nine years & more”\r\n\r\nThe council counted 41 letters.\r\n\r\n',
    )
  })

  it('puts no words in marks that have their own', () => {
    const quote = { ...reported, words: '“It took nine years,” “We are glad.”' }
    const href = reportHref(smallEdition, quote, publisher('desk@news.example'))
    expect(fieldsOf(href)[1]?.[1]).toContain('\r\n“It took nine years,” “We are glad.”\r\n')
  })

  it('names the path of its place where the site’s address is not known', () => {
    const href = reportHref(smallEdition, reported, {
      reportTo: 'desk@news.example',
      siteUrl: undefined,
    })
    expect(fieldsOf(href)[1]?.[1]).toMatch(/^\/read\/alder-bridge-opens\/#quote-nine-years\r\n/)
  })

  it('leaves out words that make it too long for mail programs', () => {
    const long = { ...reported, words: 'word '.repeat(500) }
    const href = reportHref(smallEdition, long, publisher('desk@news.example'))
    expect(fieldsOf(href)[1]).toEqual(['body', `${LINK}\r\n\r\n${QUESTION}\r\n`])
  })
})

function publisher(reportTo: string) {
  return { reportTo, siteUrl: SITE }
}

/** Read as mail programs do, to whom a plus sign is a plus sign. */
function fieldsOf(href: string | null) {
  const [, search = ''] = /\?([^#]*)/.exec(href ?? '') ?? []
  return [...new URLSearchParams(search.replaceAll('+', '%2B'))]
}
