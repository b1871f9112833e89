import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { expectAccessible } from '../../support/expect-accessible'
import { openReader } from '../../support/open-reader'
import { smallEdition, smallEditionWith } from '../../support/small-edition'

function sources() {
  return within(screen.getByRole('region', { name: 'Sources' }))
}

it('says when the edition was checked, and each correction with its day', async () => {
  const [comma] = smallEdition.corrections
  if (!comma) throw new Error('The small edition has no correction')
  const corrections = [comma, { date: '2021-06-05', what: 'The year of the letter.' }]
  await openReader({ edition: smallEditionWith({ version: 3, corrections }) })
  const record = sources().getByText('Version 3. Checked 1 June 2021. 2 corrections.')
  expect(record.closest('details')).not.toHaveAttribute('open')
  const list = record.closest('details')?.querySelectorAll('li') ?? []
  expect([...list].map(({ textContent }) => textContent)).toEqual([
    '2 June 2021: A comma.',
    '5 June 2021: The year of the letter.',
  ])
  expect(list[0]?.querySelector('time')).toHaveAttribute('datetime', '2021-06-02')
})

it.each([
  [1, 'Version 1. Checked 1 June 2021. 1 correction.'],
  [0, 'Version 1. Checked 1 June 2021. No corrections.'],
])('says so where %s is corrected', async (number, words) => {
  await openReader({
    edition: smallEditionWith({ corrections: smallEdition.corrections.slice(0, number) }),
  })
  expect(sources().getByText(words)).toBeVisible()
})

it('links the page of each source, and the archived copy where there is one', async () => {
  await openReader()
  const [page, speech] = sources().getAllByRole('listitem', { hidden: true }).slice(-2)
  if (!page || !speech) throw new Error('The sources are not listed')
  const linksIn = (item: HTMLElement) =>
    [...item.querySelectorAll('a')].map(({ textContent, href }) => [textContent, href])
  expect(linksIn(page)).toEqual([['The bridge', 'https://alder.example/bridge']])
  expect(linksIn(speech)).toEqual([
    ['Speech of the mayor', 'https://alder.example/speech'],
    ['Archived copy', 'https://archive.example/speech'],
  ])
})

it('takes no reports of errors where the publisher has set no address', async () => {
  await openReader({ address: '?entity=ruth-hale' })
  expect(screen.queryAllByText('Report an error')).toEqual([])
})

it('stands in nobody’s way', async () => {
  await openReader()
  await expectAccessible()
})
