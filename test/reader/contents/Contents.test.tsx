import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { Contents } from '@/reader/contents/Contents'
import { expectAccessible } from '../../support/expect-accessible'
import { publishedEdition } from '../../support/published-edition'
import { smallEdition, smallEditionWith } from '../../support/small-edition'

async function openContents(edition: Edition) {
  render(<Contents edition={edition} />)
  const contents = screen.getByRole('navigation', { name: 'Contents' })
  await userEvent.click(within(contents).getByRole('button', { name: 'Contents' }))
  return within(contents)
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')])
}

/** The parts of a page whose edition has notes that say so, and what leads out of it. */
function otherParts(checked: string) {
  return [
    ['Quotes', '#quotes'],
    ['Timeline', '#timeline'],
    ['Entities', '#entities'],
    ['Sources', '#sources'],
    [checked, '?show=notes#quotes'],
    ['Library', '/library/'],
  ]
}

const OTHER_PARTS = otherParts('1 claim checked against the record')

it('leads to each section and to the other parts', async () => {
  expect(await openContents(smallEdition)).toEqual([
    ['The opening', '#the-opening'],
    ['The dispute', '#the-dispute'],
    ...OTHER_PARTS,
  ])
  await expectAccessible()
})

it('leads to the seven sections of the published edition', async () => {
  const links = await openContents(publishedEdition())
  expect(links.slice(0, 7).map(([, href]) => href)).toEqual([
    '#agreement',
    '#raimondo',
    '#executive-order',
    '#joint-testing',
    '#us-institute',
    '#donelan',
    '#reception',
  ])
  expect(links.slice(7)).toEqual(otherParts('12 claims checked against the record'))
})

it('leads to the other parts where there are no sections', async () => {
  expect(await openContents(smallEditionWith({ sections: [] }))).toEqual(OTHER_PARTS)
})

it('is closed until it is opened', () => {
  render(<Contents edition={smallEdition} />)
  expect(screen.queryByRole('link')).toBeNull()
})
