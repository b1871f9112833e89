import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { QuoteWords } from '@/reader/quotes/QuoteWords'
import { smallEdition } from '../../support/small-edition'

const [QUOTATION] = smallEdition.quotations
if (!QUOTATION) throw new Error('The small edition has a quotation')

it('says beneath a quote that no official wording was found', () => {
  render(<QuoteWords edition={smallEdition} quotation={{ ...QUOTATION, records: [] }} />)
  expect(screen.getByText('No official wording found.')).toBeVisible()
  expect(screen.queryByText(/^Official wording/)).toBeNull()
})

it.each([
  { what: 'a quote with an official wording', quotation: QUOTATION },
  {
    what: 'a reported statement',
    quotation: { ...QUOTATION, directness: 'indirect', records: [] } as const,
  },
])('does not say so beneath $what', ({ quotation }) => {
  render(<QuoteWords edition={smallEdition} quotation={quotation} />)
  expect(screen.queryByText('No official wording found.')).toBeNull()
})
