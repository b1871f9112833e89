import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { SUPPORTED_TARGETS } from '@/build/supported-browsers'

it('are those that the README names', () => {
  const said = readFileSync('README.md', 'utf8')
    .match(/Readers need (.*?) or later/s)?.[1]
    ?.match(/[A-Z][a-z]+(?: or [A-Z][a-z]+)? \d+/g)
  const named = said?.flatMap((one) => {
    const [names, version] = one.split(/ (?=\d)/)
    return names?.split(' or ').map((name) => `${name.toLowerCase()}${version}`)
  })
  expect(named).toEqual(SUPPORTED_TARGETS)
})
