import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Find } from '@/reader/find/Find'
import { Announcer } from '@/ui/Announcer'
import { expectAccessible } from '../../support/expect-accessible'
import { smallEdition } from '../../support/small-edition'

function openFind() {
  const onClose = vi.fn()
  const clear = vi.fn()
  render(
    <Announcer>
      <Find
        edition={smallEdition}
        onClose={onClose}
        commands={[{ name: 'Clear the choice', run: clear }]}
      />
    </Announcer>,
  )
  return { onClose, clear, user: userEvent.setup(), field: screen.getByRole('combobox') }
}

describe('Find', () => {
  it('takes focus to its field', () => {
    expect(openFind().field).toHaveFocus()
  })

  it('lists what is called so, as links to its address', async () => {
    const { user, field } = openFind()
    await user.type(field, 'hale')
    expect(screen.getAllByRole('option')[0]).toHaveAttribute(
      'href',
      '?entity=ruth-hale#entity-ruth-hale',
    )
  })

  it('counts the places in the text', async () => {
    const { user, field } = openFind()
    await user.type(field, 'HALE')
    expect(screen.getByText('2 in the text')).toBeVisible()
  })

  it('goes through the options by arrows, keeping focus in the field, and round again', async () => {
    const { user, field } = openFind()
    await user.type(field, 'bridge')
    await user.keyboard('{ArrowDown}')
    const [first] = screen.getAllByRole('option')
    expect(first).toHaveAttribute('aria-selected', 'true')
    expect(field).toHaveAttribute('aria-activedescendant', first?.id)
    expect(field).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(field).not.toHaveAttribute('aria-activedescendant')
  })

  it('runs a command by Enter, and closes', async () => {
    const { user, field, clear, onClose } = openFind()
    await user.type(field, 'clear the')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(clear).toHaveBeenCalledOnce()
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('closes by Escape', async () => {
    const { user, onClose } = openFind()
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('lists nothing before anything is looked for, and nothing for what is not there', async () => {
    const { user, field } = openFind()
    expect(screen.queryByRole('option')).toBeNull()
    await user.type(field, 'zeppelin')
    expect(screen.queryByRole('option')).toBeNull()
    expect(screen.getByText('0 in the text')).toBeVisible()
  })

  it('is accessible with results', async () => {
    const { user, field } = openFind()
    await user.type(field, 'bridge')
    await expectAccessible()
  })
})
