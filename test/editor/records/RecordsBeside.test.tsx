import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { compareWithRecords } from '@/edition/comparing/compare-with-records'
import { withRejected } from '@/edition/comparing/decide'
import { withTextSource } from '@/edition/comparing/text-source-changes'
import type { Edition } from '@/edition/edition-schema'
import { textSources } from '@/edition/text-sources'
import { RecordsBeside } from '@/editor/records/RecordsBeside'
import { findingsQuery } from '@/library/records/findings-query'
import { tellFindings } from '@/library/records/told-findings'
import { expectAccessible } from '../../support/expect-accessible'
import { speechOf, unrecordedEdition } from '../../support/speech'

const SPEECH = speechOf('Neighbours!\n\nIt took nine hard years. We are glad.\n\nMind the ribbon.')

const withSpeech = withTextSource(unrecordedEdition, SPEECH)

function findingOf(edition: Edition) {
  const [finding] = compareWithRecords(edition, textSources(edition))
  if (!finding) throw new Error('Nothing was found')
  return finding
}

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
    return <RecordsBeside edition={shown} onChange={(change) => setShown(change)} />
  }
  render(
    <QueryClientProvider client={client}>
      <Page />
    </QueryClientProvider>,
  )
  return { user: userEvent.setup(), latest: () => latest }
}

describe('an article beside its records', () => {
  it('lists them, each with the way to its text', async () => {
    show(withSpeech)
    const link = screen.getByRole('link', { name: 'Speech of the mayor' })
    expect(link).toHaveAttribute('href', '?record=speech#quotes')
    await expectAccessible()
  })

  it('removes one with all that was decided about it, and puts it back', async () => {
    const decided = withRejected(withSpeech, findingOf(withSpeech))
    const { user, latest } = show(decided)
    await user.click(screen.getByRole('button', { name: 'Remove: Speech of the mayor' }))
    expect(screen.getByText(/is removed, and with it what was decided about 1 quote/)).toBeVisible()
    expect(latest()).toEqual(unrecordedEdition)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(latest()).toEqual(decided)
  })

  it('corrects what is known of one, its words as they are', async () => {
    const { user, latest } = show(withSpeech)
    await user.click(screen.getByRole('button', { name: 'Correct: Speech of the mayor' }))
    const form = screen.getByRole('form')
    await user.clear(within(form).getByLabelText('Title'))
    await user.click(within(form).getByRole('button', { name: 'Keep' }))
    expect(within(form).getByLabelText('Title')).toHaveFocus()
    await user.type(within(form).getByLabelText('Title'), 'Speech at the bridge')
    await user.clear(within(form).getByLabelText('Publisher'))
    await user.click(within(form).getByRole('button', { name: 'Keep' }))
    expect(textSources(latest())).toEqual([
      { ...SPEECH, title: 'Speech at the bridge', publisher: null },
    ])
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
