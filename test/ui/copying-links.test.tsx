import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Announcer } from '@/ui/Announcer'
import { CopyLinkButton } from '@/ui/CopyLinkButton'
import { CopyLinks } from '@/ui/CopyLinks'
import { PlaceLink } from '@/ui/PlaceLink'
import { stubClipboard } from '../support/clipboard'
import { expectAccessible } from '../support/expect-accessible'

function show() {
  history.replaceState(null, '', '/')
  render(
    <Announcer>
      <main>
        <CopyLinkButton name="Ruth Hale" link="/read/alder/#entity-ruth-hale" />
        <p id="p4">
          <PlaceLink href="#p4" name="paragraph 4" sign="¶" link="/read/alder/#p4" />
        </p>
      </main>
      <CopyLinks />
    </Announcer>,
  )
  return userEvent.setup({ writeToClipboard: false })
}

function button() {
  return screen.getByRole('button', { name: 'Copy link to Ruth Hale' })
}

function placeLink() {
  return screen.getByRole('link', { name: 'Copy link to paragraph 4' })
}

describe('where copying is allowed', () => {
  it('copies the whole address, and says so', async () => {
    const user = show()
    const taken = stubClipboard()
    await user.click(button())
    expect(taken).toEqual(['http://localhost:3000/read/alder/#entity-ruth-hale'])
    expect(screen.getByRole('status')).toHaveTextContent('Link to Ruth Hale copied')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('copies by the keyboard too', async () => {
    const user = show()
    const taken = stubClipboard()
    button().focus()
    await user.keyboard('{Enter}')
    expect(taken).toHaveLength(1)
    expect(button()).toHaveFocus()
  })

  it('confirms on what was used, and on nothing else', async () => {
    const user = show()
    stubClipboard()
    await user.click(button())
    await waitFor(() => expect(button()).toHaveAttribute('data-copied'))
    expect(placeLink()).not.toHaveAttribute('data-copied')
  })
})

describe('where copying is refused', () => {
  it('shows the link selected', async () => {
    const user = show()
    stubClipboard({ refuses: true })
    await user.click(button())
    const dialog = await screen.findByRole('dialog', { name: 'Link to Ruth Hale' })
    const field = within(dialog).getByRole<HTMLInputElement>('textbox')
    expect(field).toHaveValue('http://localhost:3000/read/alder/#entity-ruth-hale')
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
    expect(field).toHaveAttribute('readonly')
    expect(screen.getByRole('status')).not.toHaveTextContent('copied')
    await expectAccessible()
  })

  it('closes the dialog, and shows it again when asked again', async () => {
    const user = show()
    stubClipboard({ refuses: true })
    await user.click(button())
    const dialog = await screen.findByRole<HTMLDialogElement>('dialog')
    fireEvent(dialog, new Event('close'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(placeLink())
    expect(await screen.findByRole('dialog', { name: 'Link to paragraph 4' })).toBeVisible()
  })

  it('does the same where the browser has no clipboard', async () => {
    show()
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
    fireEvent.click(button())
    expect(await screen.findByRole('dialog', { name: 'Link to Ruth Hale' })).toBeVisible()
    Reflect.deleteProperty(navigator, 'clipboard')
  })
})

describe('the sign beside a place', () => {
  it('is a link to the place that copies its address, and stays here', async () => {
    const user = show()
    const taken = stubClipboard()
    expect(placeLink()).toHaveAttribute('href', '#p4')
    await user.click(placeLink())
    expect(taken).toEqual(['http://localhost:3000/read/alder/#p4'])
    expect(screen.getByRole('status')).toHaveTextContent('Link to paragraph 4 copied')
    expect(location.hash).toBe('')
  })

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['Alt', { altKey: true }],
    ['the middle button', { button: 1 }],
  ])('clicked with %s: it copies nothing', async (_name, how) => {
    show()
    const taken = stubClipboard({ refuses: false })
    const stay = (event: Event) => event.preventDefault()
    window.addEventListener('click', stay)
    fireEvent.click(placeLink(), how)
    window.removeEventListener('click', stay)
    await Promise.resolve()
    expect(taken).toEqual([])
    expect(screen.getByRole('status')).toHaveTextContent('')
  })
})

it('has no obstacle', async () => {
  show()
  await expectAccessible()
})
