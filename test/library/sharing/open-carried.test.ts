import { expect, it } from 'vitest'
import { packEdition, unpackEdition } from '@/library/sharing/carried-edition'
import { openCarried, parseUnpacked } from '@/library/sharing/open-carried'
import { smallEdition } from '../../support/small-edition'

it.each([
  ['an edition', () => packEdition(smallEdition)],
  ['one with faults', () => packEdition({ ...smallEdition, id: 'Not An Id' })],
  ['nothing', async () => ''],
])('believes what the worker tells of %s', async (_what, carried) => {
  const told = await unpackEdition(await carried())
  expect(parseUnpacked(structuredClone(told))).toEqual(told)
})

it.each([null, {}, { ok: true, value: {} }, { ok: false, problem: { kind: 'other' } }])(
  'does not believe %j',
  (told) => {
    expect(parseUnpacked(told)).toBeNull()
  },
)

it('is opened in the page where there are no workers', async () => {
  expect(await openCarried(await packEdition(smallEdition))).toMatchObject({
    value: { id: smallEdition.id, article: smallEdition.article },
  })
})
