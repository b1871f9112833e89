import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { EXPORT_FORMATS } from '@/export/formats'
import { expectAccessible } from '../../support/expect-accessible'
import { main, openReader, status } from '../../support/open-reader'
import { stubSaving } from '../../support/saved-files'

async function openMenu() {
  const { user } = await openReader()
  await user.click(within(main()).getByRole('button', { name: 'Cite or export' }))
  return { user, menu: within(await screen.findByRole('dialog', { name: 'This edition' })) }
}

it('offers the citation and every format', async () => {
  const { menu } = await openMenu()
  expect(menu.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Cite the article',
    'Web Annotation all of it, for annotation tools',
    'TEI all of it, for text editions',
    'TimelineJS events, for a timeline',
    'CSV quotes, for spreadsheets',
    'Markdown quotes, for notes',
    'schema.org what it is about, for the web',
    'Plain text all but the marks, to read',
  ])
  expect(menu.getByRole('button', { name: 'Cite the article' })).toHaveFocus()
  await expectAccessible()
})

it.each(EXPORT_FORMATS)('saves the edition as $label', async ({ label, name, extension }) => {
  const { user, menu } = await openMenu()
  const saved = stubSaving()
  const file = `alder-bridge-opens-${name}.${extension}`
  await user.click(menu.getByRole('button', { name: new RegExp(`^${label}`) }))
  expect(saved.map((found) => found.name)).toEqual([file])
  expect(await saved[0]?.blob.text()).toContain('http://localhost:3000/read/alder-bridge-opens/')
  expect(status()).toBe(`Saved as ${file}`)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByRole('button', { name: 'Cite or export' })).toHaveFocus()
})

it('cites the article, and gives the focus back', async () => {
  const { user, menu } = await openMenu()
  await user.click(menu.getByRole('button', { name: 'Cite the article' }))
  const dialog = await screen.findByRole('dialog', { name: 'Cite the article' })
  fireEvent(dialog, new Event('close'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByRole('button', { name: 'Cite or export' })).toHaveFocus()
})
