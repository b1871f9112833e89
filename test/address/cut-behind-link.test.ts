import { describe, expect, it } from 'vitest'
import { cutBehindLink } from '@/address/cut-behind-link'
import { isolated, read } from './read-address'

describe('what stands behind a link in a sentence', () => {
  const TAILS = ['.', ',', ')', ').', '%20', ' ', '”', ';', '%29.', '>', ']', '*', '!', '%2E']
  it.each([...TAILS, '%c2%a0', '%E2%80%8B', '%0D%0A', '%E2%80%9D%20.'])(
    '"%s" is passed over',
    (tail) => {
      const chosen = { entity: 'ruth-hale', leftOut: [] }
      expect(read(`/#p3${tail}`).address.target).toEqual({ kind: 'paragraph', number: 3 })
      expect(read(`/#quote-nine-years${tail}`).address.target).toEqual({
        kind: 'quote',
        id: 'nine-years',
      })
      expect(read(`/#sources${tail}`).address.target).toEqual({ kind: 'part', name: 'sources' })
      for (const more of ['', '#p3', '&utm_source=x'])
        expect(asked(`/?entity=ruth-hale${tail}${more}`)).toEqual(chosen)
      expect(read(`/?show=quotes${tail}`).address.show).toBe('quotes')
      expect(read(`/?record=speech${tail}`).address.record).toBe('speech')
      expect(read(`/?marks=voices${tail}`).address.marks).toBe('voices')
      expect(read(`/mine/?id=alder-bridge${tail}`).address.page).toEqual({
        kind: 'mine',
        edition: 'alder-bridge',
      })
      expect(read(`/open/#e=H4s_-${tail}`).address.page).toEqual({ kind: 'open', carried: 'H4s_-' })
    },
  )

  it('stays where it is all that there is, and is said', () => {
    expect(read('/?entity=.').leftOut).toEqual([isolated('entity=.')])
    expect(read('/#).').leftOut).toEqual([isolated('#).')])
  })

  it('is no underscore, which what an edition is packed into may end with', () => {
    expect(read('/open/#e=H4s_').address.page).toEqual({ kind: 'open', carried: 'H4s_' })
    expect(read('/#p3_').address.target).toBeNull()
  })

  it.each(['.', '%20', '. ', ')%E2%80%9D', '%C2%A0%2E'])(
    'is looked at no further than anybody types, in no time: "%s" many times',
    (tail) => {
      const hostile = tail.repeat(100_000 / tail.length)
      const started = performance.now()
      expect(hostile.length - cutBehindLink(hostile).length).toBeLessThanOrEqual(64)
      expect(cutBehindLink(`${hostile}x`)).toBe(`${hostile}x`)
      read(`/?entity=a${hostile}#p3${hostile}`)
      expect(performance.now() - started).toBeLessThan(1000)
    },
  )

  function asked(path: string) {
    const { address, leftOut } = read(path)
    return { entity: address.entity, leftOut }
  }
})
