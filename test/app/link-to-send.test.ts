import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addressOf } from '@/address/browser-address'
import { linkToSend } from '@/app/link-to-send'
import { unpackEdition } from '@/library/sharing/carried-edition'
import { smallEdition, smallEditionWith } from '../support/small-edition'

const OWN = '/mine/?id=alder-bridge-opens&marks=voices#quote-nine-years'

beforeEach(() => vi.stubGlobal('location', new URL('https://news.example/mine/')))
afterEach(() => vi.unstubAllGlobals())

describe('a link that is sent', () => {
  it('to an edition of the reader’s own carries it, and leads to the same place in it', async () => {
    const { link, note } = await linkToSend(OWN, () => smallEdition)
    expect(note).toMatch(/^It carries the article, \d+ kB$/)
    const { page, target, marks } = addressOf(link).address
    expect({ target, marks }).toEqual({
      target: { kind: 'quote', id: 'nine-years' },
      marks: 'voices',
    })
    const carried = page.kind === 'open' ? page.carried : null
    const { $schema: _, ...rest } = smallEdition
    expect(await unpackEdition(carried ?? '')).toEqual({ ok: true, value: rest })
  })

  it('to a published edition stays as it is, with nothing to say of it', async () => {
    const link = '/read/alder-bridge-opens/#quote-nine-years'
    expect(await linkToSend(link, () => smallEdition)).toEqual({
      link,
      isHereOnly: false,
      note: null,
    })
  })

  it.each([
    ['that would be too long', () => longEdition()],
    ['that is not at hand', () => null],
  ])('to one %s says that it leads here only', async (_which, editionOf) => {
    const { link, isHereOnly, note } = await linkToSend(OWN, editionOf)
    expect([link, isHereOnly]).toEqual([OWN, true])
    expect(note).toMatch(/^It leads to the article on this device only/)
  })

  it('says the same where the browser cannot pack it', async () => {
    vi.stubGlobal('CompressionStream', undefined)
    const { link, note } = await linkToSend(OWN, () => smallEdition)
    expect([link, note]).toEqual([OWN, 'It leads to the article on this device only'])
  })
})

/** One whose text no compression makes small. */
function longEdition() {
  const noise = Array.from({ length: 1500 }, (_, index) =>
    createHash('sha256').update(`${index}`).digest('hex'),
  )
  const article = {
    ...smallEdition.article,
    text: `${smallEdition.article.text} ${noise.join('')}`,
  }
  return smallEditionWith({ article })
}
