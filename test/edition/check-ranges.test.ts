import { describe, expect, it } from 'vitest'
import { type Break, told } from '../support/edition-problems'
import { brokenEdition, smallEdition } from '../support/small-edition'

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
    {
      at: 'article.paragraphs[0].end',
      to: 9,
      path: 'article.paragraphs[0]',
      reason: 'the words at 0–9 are "3 May 202", expected "3 May 2021"',
    },
    {
      at: 'article.extent',
      to: { kind: 'part', after: { start: 0, end: 5, words: 'such as:' } },
      path: 'article.extent.after',
      reason: 'the words at 0–5 are "3 May", expected "such as:"',
    },
  ])('$at: $reason', ({ at, to, path = at, reason }) => {
    expect(told(brokenEdition(at, to))).toEqual([{ path, reason }])
  })

  it('does not let a range cut a character in two', () => {
    const text = smallEdition.article.text.replace('today', '🌉day')
    const passage = { start: 12, end: 40, words: text.slice(12, 40) }
    const problems = told({
      ...smallEdition,
      article: { ...smallEdition.article, text },
      gaps: [{ id: 'g', ...passage, text: 'Half a bridge.', basis: { kind: 'edited' } }],
    })
    expect(problems).toContainEqual({
      path: 'gaps[0]',
      reason: '12–40 cuts a character in two',
    })
  })

  it('measures nothing with ranges that are wrong', () => {
    const text = `A new line.\n\n${smallEdition.article.text}`
    const problems = told(brokenEdition('article.text', text))
    expect(problems).toHaveLength(24)
    expect(problems.every(({ reason }) => reason.startsWith('the words at '))).toBe(true)
  })
})
