import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { stubClipboard } from '../../support/clipboard'
import { expectAccessible } from '../../support/expect-accessible'
import { openReader, quotes, status, timeline } from '../../support/open-reader'

const PAGE = 'http://localhost:3000/read/alder-bridge-opens'

/** Let the system have a sheet for sharing, which fails with `error` if one is given. */
function stubSheet(error: Error | null = null) {
  const share = vi.fn(async (_: ShareData) => {
    if (error) throw error
  })
  Object.defineProperty(navigator, 'share', { configurable: true, value: share })
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'))
  return share
}

function shareQuote() {
  return within(quotes()).getByRole('button', { name: 'Share Quote 1 of 1, Ruth Hale' })
}

function shareEvent() {
  return within(timeline()).getByRole('button', { name: 'Share event “The bridge opens”' })
}

describe('where the system has a sheet', () => {
  it('gives it the page of the quote, and both wordings', async () => {
    const { user } = await openReader()
    const share = stubSheet()
    await user.click(shareQuote())
    expect(share.mock.calls).toEqual([
      [
        {
          title: 'Ruth Hale, quoted by Alder Courier',
          text: 'As printed by Alder Courier, 3 May 2021: “It took nine years,” she added. “We are glad.”\n\nOfficial wording: Speech, 3 May 2021, seen in Town of Alder. The printed words were not found in it. “It has taken us nine long years.”',
          url: `${PAGE}/quote/nine-years/`,
        },
      ],
    ])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('gives it the page of the event', async () => {
    const { user } = await openReader()
    const share = stubSheet()
    await user.click(shareEvent())
    expect(share).toHaveBeenCalledExactlyOnceWith({
      title: 'The bridge opens, 3 May 2021',
      text: 'Alder Bridge was opened.',
      url: `${PAGE}/event/opening/`,
    })
  })

  it('says nothing when the reader thinks better of it', async () => {
    const { user } = await openReader()
    const share = stubSheet(new DOMException('Share canceled', 'AbortError'))
    await user.click(shareQuote())
    expect(share).toHaveBeenCalledOnce()
    expect(shareQuote()).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(status()).toBe('')
  })

  it('opens the menu when the sheet fails', async () => {
    const { user } = await openReader()
    stubSheet(new DOMException('Not allowed', 'NotAllowedError'))
    await user.click(shareQuote())
    expect(await screen.findByRole('dialog', { name: /^Share Quote 1/ })).toBeVisible()
  })
})

describe('where the system has none', () => {
  it('opens a menu, and closes it again', async () => {
    const { user } = await openReader()
    expect(shareQuote()).toHaveAttribute('aria-expanded', 'false')
    await user.click(shareQuote())
    const menu = await screen.findByRole('dialog', { name: 'Share Quote 1 of 1, Ruth Hale' })
    expect(shareQuote()).toHaveAttribute('aria-expanded', 'true')
    expect(within(menu).getByRole('button', { name: 'Copy link with preview' })).toHaveFocus()
    await expectAccessible()
    await user.click(shareQuote())
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('gives the focus back on Esc', async () => {
    const { user } = await openReader()
    await user.click(shareQuote())
    await screen.findByRole('dialog')
    await user.keyboard('{Escape}')
    expect(shareQuote()).toHaveFocus()
  })

  it('copies the link to the small page', async () => {
    const { user } = await openReader()
    const taken = stubClipboard()
    await user.click(shareEvent())
    await user.click(await screen.findByRole('button', { name: 'Copy link with preview' }))
    expect(taken).toEqual([`${PAGE}/event/opening/`])
    expect(status()).toBe('Link to the page of event “The bridge opens” copied')
  })

  it('begins a mail with the words and the link', async () => {
    const { user } = await openReader()
    await user.click(shareEvent())
    const mail = await screen.findByRole('link', { name: 'E-mail' })
    const query = new URLSearchParams(mail.getAttribute('href')?.replace('mailto:?', ''))
    expect([...query]).toEqual([
      ['subject', 'The bridge opens, 3 May 2021'],
      ['body', `Alder Bridge was opened.\r\n\r\n${PAGE}/event/opening/`],
    ])
  })

  it('cites a quote, and gives the focus back', async () => {
    const { user } = await openReader()
    await user.click(shareQuote())
    const menu = await screen.findByRole('dialog', { name: /^Share/ })
    await user.click(within(menu).getByRole('button', { name: 'Cite' }))
    const dialog = await screen.findByRole('dialog', { name: 'Cite Quote 1 of 1, Ruth Hale' })
    fireEvent(dialog, new Event('close'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(shareQuote()).toHaveFocus()
  })

  it('does not cite an event', async () => {
    const { user } = await openReader()
    await user.click(shareEvent())
    const menu = await screen.findByRole('dialog')
    expect(within(menu).queryByRole('button', { name: 'Cite' })).toBeNull()
  })
})

it('stands beside the way to cite the quote', async () => {
  const { user } = await openReader()
  const cite = within(quotes()).getByRole('button', { name: 'Cite Quote 1 of 1, Ruth Hale' })
  await user.click(cite)
  expect(await screen.findByRole('dialog', { name: 'Cite Quote 1 of 1, Ruth Hale' })).toBeVisible()
})
