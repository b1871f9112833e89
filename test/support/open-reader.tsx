import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { expect, onTestFinished } from 'vitest'
import { READER_SERVICES } from '@/app/reader-services'
import type { Edition } from '@/edition/edition-schema'
import { ADDRESSED_CHOICE } from '@/reader/choosing/addressed-choice'
import { Keys } from '@/reader/keys/Keys'
import { followChoice } from '@/reader/page/follow-choice'
import { Reader } from '@/reader/Reader'
import { ReaderServicesProvider } from '@/reader/services/reader-services'
import { Announcer } from '@/ui/Announcer'
import { CopyLinks } from '@/ui/CopyLinks'
import { smallEdition } from './small-edition'

type Opened = {
  /** Query and hash of the address that the page is opened with. */
  readonly address?: string
  readonly edition?: Edition
  /** Whether single keys are on. */
  readonly hasKeys?: boolean
} & Partial<ComponentProps<typeof Reader>>

/** Open the reader as a page of the app would, and wait for the parts whose code comes later. */
export async function openReader(opened: Opened = {}) {
  const { address = '', edition = smallEdition, hasKeys = true, ...props } = opened
  history.replaceState(null, '', `/${address}`)
  delete document.documentElement.dataset['whole']
  onTestFinished(followChoice(document, ADDRESSED_CHOICE))
  const page = (changed: Partial<ComponentProps<typeof Reader>> = {}) => (
    <Announcer>
      <ReaderServicesProvider value={READER_SERVICES}>
        <Reader edition={edition} marks="names" {...props} {...changed} />
        <Keys edition={edition} areOn={hasKeys} onShowKeys={() => {}} />
      </ReaderServicesProvider>
      <CopyLinks />
    </Announcer>
  )
  const { rerender } = render(page())
  await screen.findByRole('region', { name: 'Sources' })
  await screen.findByRole('region', { name: 'Entities' })
  await screen.findByRole('region', { name: 'Timeline' })
  // What listens and speaks lays out the far parts first.
  await waitFor(() => expect(document.documentElement).toHaveAttribute('data-whole'))
  if (edition.quotations.length > 0) {
    await within(quotes()).findAllByRole('figure', { hidden: true })
  }
  return {
    user: userEvent.setup(),
    change: (changed: Partial<ComponentProps<typeof Reader>>) => rerender(page(changed)),
  }
}

export function main() {
  return screen.getByRole('main')
}

export function quotes() {
  return screen.getByRole('complementary', { name: 'Quotes' })
}

/** Where all that concerns a choice stands. */
export function panel() {
  const found = quotes().querySelector<HTMLElement>('.panel')
  if (!found) throw new Error('The page has no panel')
  return found
}

/** The card of the quotation in the margin, whether it shows or not. */
export function quotation() {
  const [card] = within(quotes()).getAllByRole('figure', { hidden: true })
  if (!card) throw new Error('The margin has no quote')
  return card
}

/** The tab of the panel that shows. */
export function selectedTab() {
  return within(panel()).getByRole('tab', { selected: true }).textContent
}

export function timeline() {
  return screen.getByRole('region', { name: 'Timeline' })
}

export function entities() {
  return screen.getByRole('region', { name: 'Entities' })
}

/** What the status says. */
export function status() {
  return screen.getByRole('status').textContent
}

/** The paragraphs of the article. */
export function paragraphsShown() {
  return [...main().querySelectorAll<HTMLElement>('[data-start]')]
}

/**
 * The mentions that are links in the text, by their words. The name that Testing Library works
 * out lacks the spaces at the ends of the pieces that a link is cut into.
 */
export function mentions(words: string) {
  return paragraphsShown()
    .flatMap((paragraph) => within(paragraph).queryAllByRole('link'))
    .filter(({ textContent }) => textContent === words)
}

/** The one mention that is a link in the text with these words. */
export function mention(words: string) {
  const [found, another] = mentions(words)
  if (!found || another) throw new Error(`There is not one link “${words}” in the text`)
  return found
}

/** An entity in the list, by its name; its own link comes before those in its entry. */
export function listed(name: string) {
  const rows = [...entities().querySelectorAll<HTMLElement>('[id^="entity-"]')]
  const found = rows
    .flatMap((row) => within(row).queryAllByRole('link')[0] ?? [])
    .find(({ textContent }) => textContent === name)
  if (!found) throw new Error(`The list has no “${name}”`)
  return found
}

/** The address as the reader has changed it. */
export function addressBar() {
  return location.pathname + location.search + location.hash
}
