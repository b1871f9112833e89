import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Note } from '@/edition/edition-schema'
import type { ClaimVerdict } from '@/edition/lazy-vocabularies'
import { addressBar, main, openReader, panel, quotes } from '../../support/open-reader'
import { rangeOf, smallEditionWith } from '../../support/small-edition'

function claimed(words: string, text: string, verdict?: ClaimVerdict): Note {
  return {
    ...{ id: `n-${text.length}`, ...rangeOf(words), text, sources: ['town-page'] },
    ...(verdict && { verdict }),
    basis: { kind: 'reference' },
  }
}

const EDITION = smallEditionWith({
  notes: [
    claimed('The bridge', 'The release has it so.', 'agrees'),
    claimed('said the mayor', 'It was her deputy.', 'differs'),
    claimed('It took nine years', 'The minutes say ten.', 'differs'),
    claimed('Some residents had wanted a ferry', 'Nobody has counted.'),
    claimed('a letter', 'It is in no archive seen.', 'not-found'),
  ],
})

function overviewOfClaims(): HTMLElement {
  const link = main().querySelector<HTMLElement>('[data-shows="notes"]')
  const item = link?.closest('li')
  if (!item) throw new Error('The overview has no claims')
  return item
}

describe('claims checked against the record', () => {
  it('are summed up by how they stand to it, those that differ first', async () => {
    await openReader({ edition: EDITION })
    expect(overviewOfClaims()).toHaveTextContent(
      /^5 claims checked against the record: 2 differ, 1 not found, 1 agrees$/,
    )
  })

  it.each([
    ['2 differ', 'claim-differs', '2 claims differ from the record', ['deputy', 'ten']],
    ['1 not found', 'claim-not-found', '1 claim not found in the record', ['no archive']],
    ['1 agrees', 'claim-agrees', '1 claim agrees with the record', ['has it so']],
  ])('show those that %s alone, at an address', async (name, part, title, said) => {
    const { user } = await openReader({ edition: EDITION })
    await user.click(within(overviewOfClaims()).getByRole('link', { name }))
    expect(addressBar()).toBe(`/?show=${part}`)
    expect(within(panel()).getByRole('heading', { level: 2 })).toHaveTextContent(title)
    const links = within(panel()).getAllByRole('link', { name: 'In the text' })
    expect(links).toHaveLength(said.length)
    for (const words of said) expect(panel()).toHaveTextContent(words)
    expect(panel()).not.toHaveTextContent(/Differs from|Not found in|Agrees with/)
  })

  it('stand all in the panel, each with its verdict, those that differ first', async () => {
    await openReader({ edition: EDITION, address: '?show=notes' })
    expect(panel()).toHaveTextContent(
      /Differs from the record\s*It was her deputy.*Differs from the record\s*The minutes say ten.*Not found in the record\s*It is in no archive seen.*Agrees with the record\s*The release has it so.*Nobody has counted/,
    )
  })

  it('say it at the beginning of their line beside the text', async () => {
    await openReader({ edition: EDITION })
    const line = within(quotes()).getByText(/The minutes say ten/)
    expect(line.closest('summary')).toHaveTextContent(/^Differs\. The minutes say ten\.$/)
  })
})

it('has no sum where nobody has said how the claims stand', async () => {
  await openReader({ edition: smallEditionWith({ notes: [claimed('a letter', 'Not seen.')] }) })
  expect(overviewOfClaims()).toHaveTextContent(/^1 claim checked against the record$/)
})
