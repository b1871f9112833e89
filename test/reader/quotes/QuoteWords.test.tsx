import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { VerdictLine } from '@/reader/quotes/VerdictLine'
import { smallEdition } from '../../support/small-edition'

const [QUOTATION] = smallEdition.quotations
if (!QUOTATION) throw new Error('The small edition has a quotation')

it('says with a quote that no official wording was found', () => {
  render(<VerdictLine edition={smallEdition} quotation={{ ...QUOTATION, records: [] }} />)
  expect(screen.getByText('No official wording found.')).toBeVisible()
})

it.each([
  { what: 'a quote with an official wording', quotation: QUOTATION },
  {
    what: 'a reported statement',
    quotation: { ...QUOTATION, directness: 'indirect', records: [] } as const,
  },
])('does not say so with $what', ({ quotation }) => {
  render(<VerdictLine edition={smallEdition} quotation={quotation} />)
  expect(screen.queryByText('No official wording found.')).toBeNull()
})
