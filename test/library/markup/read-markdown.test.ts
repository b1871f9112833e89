import { expect, it } from 'vitest'
import { NO_FACTS } from '@/library/markup/page-fact'
import { readMarkdown } from '@/library/markup/read-markdown'

it('keeps the text with its marks, which tell what its paragraphs are', () => {
  const text =
    '# Bridge opens\n\nThe bridge was *closed*.\n\n> “It took long,”\n> said Hale.\n\n## Next\n\n- Two\n- One\n\n<b onclick="a()">x</b>'
  const { blocks, facts } = readMarkdown(text)
  expect(blocks.map(({ words }) => words).join('\n\n')).toBe(text)
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'headline',
    null,
    'quote',
    'cross-head',
    'list',
    null,
  ])
  expect(facts).toEqual({ ...NO_FACTS, headline: 'Bridge opens' })
})

it('reads what stands about the text before it', () => {
  const about =
    '---\ntitle: "Bridge opens"\ndate: 2024-04-04\nauthor: Ann Lee\nurl: javascript:a()\nlang: en\n---\n'
  expect(readMarkdown(`${about}\nThe bridge.`)).toEqual({
    blocks: [{ words: 'The bridge.', kind: null, isKept: true }],
    facts: {
      ...NO_FACTS,
      headline: 'Bridge opens',
      published: '2024-04-04',
      byline: 'Ann Lee',
      language: 'en',
    },
  })
})

it('takes a line of dashes for what it is', () => {
  expect(readMarkdown('---\n\nThe bridge.').blocks.map(({ words }) => words)).toEqual([
    '---',
    'The bridge.',
  ])
})
