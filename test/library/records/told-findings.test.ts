import { expect, it } from 'vitest'
import { compareWithRecords } from '@/edition/comparing/compare-with-records'
import { findingsIn, parseToldFindings, tellFindings } from '@/library/records/told-findings'
import { publishedEdition } from '../../support/published-edition'

const EDITION = publishedEdition()
const RECORD = {
  id: 'speech',
  text: 'Our partnership signifies our approach. Collaboration is key to mitigating the risks of AI, and to maximizing the 2 potentials.',
}
const FINDINGS = compareWithRecords(EDITION, [RECORD])

it('tells findings so that they are read back unchanged', () => {
  const told: unknown = JSON.parse(JSON.stringify(tellFindings(FINDINGS)))
  expect(FINDINGS.length).toBeGreaterThan(1)
  expect(findingsIn(EDITION, parseToldFindings(told) ?? [])).toEqual(FINDINGS)
})

it('leaves out what is told of a quotation that is gone', () => {
  expect(findingsIn({ ...EDITION, quotations: [] }, tellFindings(FINDINGS))).toEqual([])
})

it.each([
  null,
  'findings',
  [{ quotation: 'said' }],
  [{ ...tellFindings(FINDINGS)[0], verdict: 'false' }],
])('believes nothing else: %o', (told) => {
  expect(parseToldFindings(told)).toBeNull()
})
