import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LONGEST_CARRIED } from '@/address/reader-address'
import { parseEdition } from '@/edition/parse-edition'
import { packEdition, unpackEdition } from '@/library/sharing/carried-edition'
import { publishedEdition } from '../../support/published-edition'
import { smallEdition, smallEditionWith } from '../../support/small-edition'

afterEach(() => vi.unstubAllGlobals())

describe('an edition that a link carries', () => {
  it.each([
    ['small', smallEdition],
    ['published', publishedEdition()],
    ['in another script', smallEditionWith({ gaps: [] })],
  ])('is the same when it is unpacked: a %s one', async (_which, edition) => {
    const carried = await packEdition(edition)
    expect(carried).toMatch(/^[\w-]+$/)
    const { $schema: _, ...rest } = edition
    expect(await unpackEdition(carried)).toEqual({ ok: true, value: rest })
  })

  it('fits a link where it is an article of a newspaper’s length', async () => {
    expect((await packEdition(publishedEdition())).length).toBeLessThan(LONGEST_CARRIED - 1000)
  })

  it('is known to be damaged wherever the link was cut, or a letter of it changed', async () => {
    const carried = await packEdition(smallEdition)
    for (let cut = 1; cut < carried.length; cut += 37) {
      expect(await unpackEdition(carried.slice(0, cut)), `cut at ${cut}`).toEqual(DAMAGED)
    }
    for (let at = 20; at < carried.length - 12; at += 41) {
      const other = carried[at] === 'A' ? 'B' : 'A'
      const changed = carried.slice(0, at) + other + carried.slice(at + 1)
      expect(await unpackEdition(changed), `changed at ${at}`).toEqual(DAMAGED)
    }
  })

  it.each(['', '%', 'no edition at all', 'ÄÖÜ', 'AAAA', '\u0000'])(
    'is none in %j, and says so',
    async (carried) => {
      expect(await unpackEdition(carried)).toEqual(DAMAGED)
    },
  )

  it('is not unpacked beyond all measure', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000, 'a')).toString('base64url')
    expect(await unpackEdition(bomb)).toEqual({ ok: false, problem: { kind: 'too-large' } })
  })

  it.each([
    ['no JSON', 'Hello'],
    ['another thing', '{"format": 3}'],
    ['an edition with a fault', JSON.stringify({ ...smallEdition, id: 'Not An Id' })],
  ])('is checked like any that comes from elsewhere: %s', async (_what, json) => {
    const carried = gzipSync(json).toString('base64url')
    const unpacked = await unpackEdition(carried)
    expect(unpacked).toMatchObject({ ok: false, problem: { kind: 'faulty' } })
    if (unpacked.ok || unpacked.problem.kind !== 'faulty') return
    expect(unpacked.problem.faults[0]).toMatch(/\S/)
  })

  it('is left alone where the browser cannot unpack', async () => {
    const carried = await packEdition(smallEdition)
    vi.stubGlobal('DecompressionStream', undefined)
    expect(await unpackEdition(carried)).toEqual({ ok: false, problem: { kind: 'unsupported' } })
  })

  it('passes every check that an edition from a file passes', async () => {
    const unpacked = await unpackEdition(await packEdition(publishedEdition()))
    expect(unpacked.ok && parseEdition(unpacked.value).ok).toBe(true)
  })
})

const DAMAGED = { ok: false, problem: { kind: 'damaged' } }
