import { expect, it } from 'vitest'
import { refitRanges } from '@/edition/refit-ranges'

const TEXT = 'The bridge at Alder opened on Monday.\n\nThe mayor, Ruth Hale, had come to see it.'
const NOW = TEXT.replace('opened on', 'was opened on')

it('finds ranges by their words alone, where nobody kept the text', () => {
  const ranges = ['The bridge at Alder', 'on Monday', 'The mayor', 'Ruth Hale', 'had come']
  expect(refitted(ranges.map(at), NOW)).toEqual(ranges.map((words) => `same: ${words}`))
})

it('leaves a range that is at odds with the others, with where its words are', () => {
  const stale = { ...at('mayor, Ruth Hale'), start: 41, end: 57 }
  expect(refitted([at(TEXT.slice(0, 37)), at(TEXT.slice(39)), stale], NOW).slice(1)).toEqual([
    `same: ${TEXT.slice(39)}`,
    'at-odds: mayor, Ruth Hale',
  ])
})

it('leaves a range that is at odds with the text as it was', () => {
  const stale = { ...at('Alder'), words: 'Elder' }
  expect(refitted([at('Ruth Hale'), stale], NOW, TEXT)).toEqual(['same: Ruth Hale', 'at-odds'])
})

it('knows where a range may be whose words stand once, and not of any other', () => {
  const gone = { start: 3, end: 12, words: 'a ferryman' }
  const common = { start: 90, end: 93, words: 'The' }
  expect(refitted([gone, common, at('Alder')], NOW, TEXT)).toEqual([
    'at-odds',
    'at-odds',
    'same: Alder',
  ])
})

it('lets a range be that holds where it is, whatever others say', () => {
  const right = { start: NOW.indexOf('Monday'), end: NOW.indexOf('Monday') + 6, words: 'Monday' }
  expect(refitted([at(TEXT.slice(0, 37)), at(TEXT.slice(39)), right], NOW).at(-1)).toBe(
    'same: Monday',
  )
})

it('knows from the sections where the text ended', () => {
  const longer = `${TEXT} It rained.`
  const section = [{ path: 'sections[0]', range: at(TEXT) }]
  expect(refitRanges(section, longer, null)).toEqual([
    {
      path: 'sections[0]',
      range: at(TEXT),
      refit: { kind: 'changed', range: { start: 0, end: longer.length } },
    },
  ])
})

/** What became of ranges, with the words that they have in the text now. */
function refitted(ranges: readonly Range[], after: string, before: string | null = null) {
  const placed = ranges.map((range, index) => ({ path: `notes[${index}]`, range }))
  return refitRanges(placed, after, before).map(({ refit: { kind, range } }) =>
    range === null ? kind : `${kind}: ${after.slice(range.start, range.end)}`,
  )
}

type Range = { readonly start: number; readonly end: number; readonly words: string }

function at(words: string): Range {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, words }
}
