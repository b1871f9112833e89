import { expect, it } from 'vitest'
import { addressWithoutSlip } from '@/address/address-without-slip'

const SITE = 'https://news.example'

it.each([
  ['/read/a-bridge/)', '/read/a-bridge/'],
  ['/read/a-bridge/,', '/read/a-bridge/'],
  ['/read/a-bridge).', '/read/a-bridge'],
  ['/read/a-bridge/%20', '/read/a-bridge/'],
  ['/read/a-bridge/”', '/read/a-bridge/'],
  ['/read/a-bridge/quote/q1/>', '/read/a-bridge/quote/q1/'],
  ['/read/a-bridge/)?entity=ruth-hale#p2', '/read/a-bridge/?entity=ruth-hale#p2'],
  ['/)', '/'],
  ['//other.example/)', '//other.example/'],
])('takes what is left behind the link from %s: %s', (mangled, mended) => {
  expect(addressWithoutSlip(SITE + mangled)).toBe(SITE + mended)
})

it.each(['/read/nobody/', '/', '/read/a-bridge/?entity=x)', '/read/a-bridge/#p2)'])(
  'finds nothing to take from the path of %s',
  (path) => {
    expect(addressWithoutSlip(SITE + path)).toBeNull()
  },
)
