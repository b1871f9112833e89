import { expect, it } from 'vitest'
import { mirroredStrip } from '@/reader/timeline/mirrored-strip'
import { stripLayout } from '@/reader/timeline/strip-layout'
import { publishedEdition } from '../../support/published-edition'

const layout = stripLayout(publishedEdition(), 58)

it('puts what was first at the right, and lets its time go on to the left', () => {
  if (!layout) throw new Error('The edition has a strip')
  const mirrored = mirroredStrip(layout)
  expect(mirrored.groups.map(({ events }) => events)).toEqual(
    layout.groups.map(({ events }) => events),
  )
  expect(mirrored.groups.map(({ at, until }) => [1 - at, 1 - until])).toEqual(
    layout.groups.map(({ at, until }) => [expect.closeTo(at), expect.closeTo(until)]),
  )
  expect(mirrored.ticks.map(({ at }) => 1 - at)).toEqual(
    layout.ticks.map(({ at }) => expect.closeTo(at)),
  )
  expect(mirrored.article?.at).toBeCloseTo(1 - (layout.article?.at ?? 0))
})

it('is itself again when mirrored twice', () => {
  if (!layout) throw new Error('The edition has a strip')
  const { groups } = mirroredStrip(mirroredStrip(layout))
  expect(groups.map(({ label }) => label?.at ?? null)).toEqual(
    layout.groups.map(({ label }) => label && expect.closeTo(label.at)),
  )
})
