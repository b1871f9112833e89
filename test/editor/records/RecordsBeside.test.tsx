import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { compareWithRecords } from '@/edition/comparing/compare-with-records'
import { withTextSource } from '@/edition/comparing/decide'
import type { Edition } from '@/edition/edition-schema'
import { textSources } from '@/edition/text-sources'
import { RecordsBeside } from '@/editor/records/RecordsBeside'
import { findingsQuery } from '@/library/records/findings-query'
import { tellFindings } from '@/library/records/told-findings'
import { expectAccessible } from '../../support/expect-accessible'
import { speechOf, unrecordedEdition } from '../../support/speech'

const SPEECH = speechOf('Neighbours!\n\nIt took nine hard years. We are glad.\n\nMind the ribbon.')

const withSpeech = withTextSource(unrecordedEdition, SPEECH)

/** Show an edition beside its records, as the page does; gives the edition as it is at last. */
function show(edition: Edition) {
  const client = new QueryClient()
  let latest = edition
  // What a worker would tell.
  for (const known of [edition, withSpeech]) {
    const told = tellFindings(compareWithRecords(known, textSources(known)))
    client.setQueryData(findingsQuery(known).queryKey, told)
  }
  function Page() {
    const [shown, setShown] = useState(edition)
    latest = shown
    return <RecordsBeside edition={shown} onChange={setShown} />
  }
  render(
    <QueryClientProvider client={client}>
      <Page />
    </QueryClientProvider>,
  )
  return { user: userEvent.setup(), latest: () => latest }
}

describe('an article beside its records', () => {
  it('says the sum, and each finding when it is asked for', async () => {
    const { user } = show(withSpeech)
    expect(screen.getByRole('status')).toHaveTextContent('1 quote: 1 shortened')
    await user.click(screen.getByRole('button', { name: 'Quote by quote' }))
    const card = screen.getByRole('figure')
    expect(card).toHaveTextContent('Word for word, shortened')
    expect(card).toHaveTextContent('Cut out: “hard” (1 word), which nothing shows.')
    await expectAccessible()
  })

  it('keeps what its reader decides as a record of the quote, and takes it back', async () => {
    const { user, latest } = show(withSpeech)
    await user.click(screen.getByRole('button', { name: 'Quote by quote' }))
    await user.click(screen.getByRole('button', { name: 'Confirm' }))
    expect(screen.getByText('Confirmed')).toBeVisible()
    expect(latest().quotations[0]?.records).toMatchObject([
      { words: 'It took nine hard years. We are glad', verdict: 'shortened', seenIn: 'speech' },
    ])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(latest()).toEqual(withSpeech)
    await user.click(screen.getByRole('button', { name: 'Reject' }))
    expect(screen.getByText('Rejected')).toBeVisible()
  })

  it('shows what of the record no quote carries', async () => {
    const { user } = show(withSpeech)
    await user.click(screen.getByRole('button', { name: 'Quote by quote' }))
    const text = screen.getByRole('region', { name: 'The text of Speech of the mayor' })
    expect(within(text).getByText('We are glad', { exact: false })).toBeVisible()
    await user.click(screen.getByLabelText('Only what no quote carries: 2 of 3 paragraphs'))
    expect(text).toHaveTextContent('Neighbours!Mind the ribbon.')
  })

  it('marks in the record what a quote carries, and not what was cut out of it', async () => {
    const { user } = show(withSpeech)
    await user.click(screen.getByRole('button', { name: 'Quote by quote' }))
    const text = screen.getByRole('region', { name: 'The text of Speech of the mayor' })
    const marked = Array.from(text.querySelectorAll('mark'), (mark) => mark.textContent)
    expect(marked).toEqual(['It took nine ', ' years. We are glad'])
  })

  it('asks for what a record needs', async () => {
    const { user } = show(unrecordedEdition)
    await user.click(screen.getByRole('button', { name: 'Add the record' }))
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    expect(screen.getByText('There is no text yet.')).toBeVisible()
    expect(screen.getByText('What is it? A title, or a few words of yours.')).toBeVisible()
    expect(screen.getByLabelText('Text')).toHaveFocus()
    await expectAccessible()
  })

  it('adds a record as a source with its text', async () => {
    const { user, latest } = show(unrecordedEdition)
    await user.click(screen.getByRole('button', { name: 'Add the record' }))
    await user.type(screen.getByLabelText('Text'), 'Neighbours, we are glad.')
    await user.type(screen.getByLabelText('Title'), 'Speech')
    await user.click(screen.getByLabelText('It is not known'))
    await user.type(screen.getByLabelText('Link to it'), 'alder.example/speech')
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    expect(textSources(latest())).toMatchObject([
      {
        id: 'record',
        title: 'Speech',
        publisher: null,
        date: null,
        url: 'https://alder.example/speech',
        seen: 'whole',
        text: 'Neighbours, we are glad.',
      },
    ])
  })
})
