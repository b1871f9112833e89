import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { findDates } from '@/annotate/dates/find-dates'
import { findEntities } from '@/annotate/entities/find-entities'
import { joinMentions } from '@/annotate/entities/join-mentions'
import { findEvents } from '@/annotate/events/find-events'
import { bracketedNames } from '@/annotate/names/bracketed-names'
import { nameEvidence } from '@/annotate/names/name-features'
import type { NameWeights } from '@/annotate/names/name-weights'
import { readNameWeights } from '@/annotate/names/read-name-weights'
import { atOnce, type Paced, PIECE } from '@/annotate/pace'
import { pacedSort } from '@/annotate/paced-sort'
import { attributeSpeakers } from '@/annotate/quotations/attribute-speakers'
import { findQuotations } from '@/annotate/quotations/find-quotations'
import { type Reading, read } from '@/annotate/reading/reading'
import { proposeSections } from '@/annotate/sections/propose-sections'
import { tellVoices } from '@/annotate/voices/tell-voices'

let weights: NameWeights
beforeAll(async () => {
  weights = await readNameWeights(readFileSync('src/annotate/weights/names.weights'))
})

/** A reading that counts how often one of its tokens is looked at. */
function counting(reading: Reading): { readonly reading: Reading; readonly looks: () => number } {
  let looks = 0
  const tokens = new Proxy(reading.tokens, {
    get(target, key) {
      looks++
      return Reflect.get(target, key)
    },
  })
  return { reading: { ...reading, tokens }, looks: () => looks }
}

/** Do the work, and say how many tokens it looked at, at the most, before it gave way. */
function watch<Result>(work: Paced<Result>, looks: () => number): [Result, number] {
  let [before, most] = [looks(), 0]
  for (;;) {
    const step = work.next()
    most = Math.max(most, looks() - before)
    before = looks()
    if (step.done === true) return [step.value, most]
  }
}

it.each([
  ['words', 'the mayor of Berlin met Angela Merkel and left the city '],
  ['quotation marks', '“a” and '],
  ['what somebody said', 'Lee said that “it rained”, and '],
  ['dashes', '"a" — Lee '],
  ['dates', '12 1 2023 3:30 '],
  ['names', 'Obama Clinton, '],
  ['capitals', 'THE MAYOR LEFT BERLIN '],
])('gives way within a single sentence of %s, in every step', (_, unit) => {
  const tokens = 20_000
  const count = atOnce(read(unit.repeat(20))).tokens.length / 20
  const text = `The mayor said so. The ${unit.repeat(tokens / count)}`
  const { reading, looks } = counting(atOnce(read(text)))
  const [candidates, inNames] = watch(findEntities(reading, weights), looks)
  const [joined, inJoining] = watch(joinMentions(reading, candidates), looks)
  const [dates, inDates] = watch(findDates(reading, '2024-04-04'), looks)
  const [{ quotations: said }, inQuotations] = watch(findQuotations(reading), looks)
  const [quotations, inSpeakers] = watch(attributeSpeakers(reading, said, joined), looks)
  const [, inVoices] = watch(tellVoices(reading, quotations), looks)
  const [, inSections] = watch(proposeSections(reading, joined), looks)
  const before = { joined, dates, quotations, published: '2024-04-04' }
  const [, inEvents] = watch(findEvents(reading, before), looks)
  const most = {
    inNames,
    inJoining,
    inDates,
    inQuotations,
    inSpeakers,
    inVoices,
    inSections,
    inEvents,
  }
  // Each token is looked at a few times: so many looks are far from all of the sentence.
  expect(Object.entries(most).filter(([, looks]) => looks >= tokens)).toEqual([])
})

it.each([
  ['lists of words', 'the mayor of Berlin met Angela Merkel and left the city '],
  ['names', 'Obama Clinton, '],
])('gives way while it makes %s of a whole text', (_, unit) => {
  const reading = atOnce(read(`The ${unit.repeat(3000)}`))
  const steps = [...nameEvidence(reading, weights)].length
  // Facts, small words, marks before and with entries, each in pieces.
  expect(steps).toBeGreaterThanOrEqual(4 * Math.floor(reading.tokens.length / PIECE))
  const names = reading.tokens.map((_, first) => ({ first, end: first + 1 }))
  expect([...bracketedNames(reading, names)].length).toBe(Math.floor(names.length / PIECE))
})

it('sorts as the language does, and gives way', () => {
  const items = Array.from({ length: 30_000 }, (_, index) => ({
    key: (index * 7919) % 1000,
    index,
  }))
  const work = pacedSort(items, (a, b) => a.key - b.key)
  let steps = 0
  let sorted: readonly (typeof items)[number][] | null = null
  while (sorted === null) {
    const step = work.next()
    if (step.done === true) sorted = step.value
    else steps++
  }
  expect(sorted).toEqual(items.toSorted((a, b) => a.key - b.key))
  expect(steps).toBeGreaterThan(items.length / 1000)
})

it.each([[[]], [[{ key: 1 }]], [[{ key: 2 }, { key: 1 }]]])('sorts %j', (items) => {
  expect(atOnce(pacedSort(items, (a, b) => a.key - b.key))).toEqual(
    items.toSorted((a, b) => a.key - b.key),
  )
})
