import { expect, it } from 'vitest'
import { asksBeyondText } from '@/address/asks-beyond-text'
import { parseAddress } from '@/address/reader-address'

it.each([
  ['/', false],
  ['/#p3', false],
  ['/#the-agreement', false],
  ['/#article', false],
  ['/#passage=word', false],
  ['/?utm_source=letter', false],
  ['/?entity=gina-raimondo', true],
  ['/?show=quotes', true],
  ['/?record=speech', true],
  ['/?marks=voices', true],
  ['/#quote-concerns', true],
  ['/#event-order', true],
  ['/#entity-nist', true],
  ['/#quotes', true],
  ['/#sources', true],
])('%s: %s', (path, asks) => {
  const { address } = parseAddress(new URL(path, 'https://news.example'), '/')
  expect(asksBeyondText(address)).toBe(asks)
})
