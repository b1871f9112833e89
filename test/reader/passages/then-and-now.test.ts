import { describe, expect, it } from 'vitest'
import { thenAndNow } from '@/reader/passages/then-and-now'
import { describePassage } from '@/text/passage/describe-passage'
import { findPassage } from '@/text/passage/find-passage'
import type { WordRun } from '@/text/word-differences'

const TEXT = Array.from(
  { length: 40 },
  (_, n) =>
    `In year ${n + 1800} the bridge stood ${n * 7} days under water and ${n % 9} under snow.`,
).join(' ')

// Brackets mark what is pencilled.
describe('then and now', () => {
  it.each([
    ['one end and the other', 300, 900, 780],
    ['all of many', 300, 900, 330],
  ])('shows what was put into words that the link carries whole: %s', (_, start, end, at) => {
    const { was, now, unseen } = compared(start, end, put(' NEVER', at))
    expect(unseen).toBeNull()
    expect(was).not.toContain('[')
    expect(now).toMatch(/^(?:… )?[^[]*\[NEVER ?\][^[]*… $|^… [^[]*\[NEVER ?\][^[]*$/)
  })

  it('shows what stands beside it, and not the rest', () => {
    const { was, now } = compared(300, 900, put(' NEVER', 780))
    expect(now.length).toBeLessThan(200)
    expect(now.replace('[NEVER ]', '')).toBe(was)
  })

  it.each([
    ['where they begin', 1800 - 1450],
    ['where they end', 1800 - 40],
  ])('shows what was put into words that the link carries by their ends: %s', (_, at) => {
    const { was, now, unseen } = compared(300, 1800, put(' NEVER', at))
    expect(unseen).toBeNull()
    expect(was).not.toContain('[')
    expect(now.match(/\[[^\]]*\]/g)).toEqual(['[NEVER ]'])
  })

  it('shows a word that was exchanged beside the end of an end', () => {
    const [, last = ''] = /(\S+) \S*$/.exec(TEXT.slice(300, 460)) ?? []
    const at = TEXT.slice(0, 460).lastIndexOf(last)
    const { was, now } = compared(
      300,
      1800,
      TEXT.slice(0, at) + TEXT.slice(at).replace(last, 'other'),
    )
    expect(was).toContain(`[${last}]`)
    expect(now).toContain('[other]')
    expect(now.match(/\[/g)).toHaveLength(1)
  })

  it('says that what differs between two ends is not in the link', () => {
    const { was, now, unseen } = compared(300, 1800, put(' NEVER', 1000))
    expect(unseen).toBe('between')
    expect(now).toBe(was)
    expect(now).not.toContain('[')
  })

  it('shows nothing where the ends of words without spaces are as they were', () => {
    const was = { head: '两国签署'.repeat(10), tail: '人工智能'.repeat(10), length: 400 }
    const now = `${was.head}${'备忘录'.repeat(100)}${was.tail}`
    const range = { start: 0, end: now.length }
    const { before, after, unseen } = thenAndNow({ grade: 'similar', range, was, now })
    expect(unseen).toBe('between')
    expect(shown(after)).toBe(shown(before))
  })

  it('says that nothing but marks differ', () => {
    const { was, now, unseen } = compared(
      300,
      420,
      TEXT.replace('snow. In year 1805', 'snow; in year 1805'),
    )
    expect(unseen).toBe('marks')
    expect([was, now].join()).not.toContain('[')
  })

  it('compares what is left with both ends where one end is gone', () => {
    const { was, now } = compared(300, 1800, TEXT.slice(0, 1500))
    expect(was).toContain('[')
    expect(TEXT).toContain(now.replaceAll(/[[\]]| … /g, '').slice(0, 60))
  })

  it('shows at most some hundred characters of words that share nothing', () => {
    const { before, after } = thenAndNow({
      grade: 'similar',
      range: { start: 0, end: 1 },
      was: { exact: 'one '.repeat(500) },
      now: 'two '.repeat(900),
    })
    for (const runs of [before, after]) expect(shown(runs).length).toBeLessThan(300)
  })

  it('shows no control character and no tower of marks', () => {
    const { before } = thenAndNow({
      grade: 'similar',
      range: { start: 0, end: 1 },
      was: { exact: `a\u202e b${'\u0301'.repeat(50)}` },
      now: 'a b c',
    })
    expect(shown(before).replaceAll(/[[\]]/g, '')).toBe(`a b${'\u0301'.repeat(5)}`)
  })
})

function put(words: string, at: number): string {
  const space = TEXT.indexOf(' ', at)
  return TEXT.slice(0, space) + words + TEXT.slice(space)
}

function compared(start: number, end: number, edited: string) {
  const found = findPassage(edited, describePassage(TEXT, { start, end }))
  if (found?.grade !== 'similar') throw new Error(`It was found ${JSON.stringify(found)}`)
  const { before, after, unseen } = thenAndNow(found)
  return { was: shown(before), now: shown(after), unseen }
}

function shown(runs: readonly WordRun[]): string {
  return runs.map(({ words, differs }) => (differs ? `[${words}]` : words)).join('')
}
