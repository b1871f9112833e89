import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Choices } from '@/ui/Choices'
import { expectAccessible } from '../support/expect-accessible'

const OPTIONS = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['warm', 'Warm'],
] as const

function show(value: 'light' | 'dark' | 'warm' = 'dark') {
  const change = vi.fn()
  render(
    <main>
      <Choices legend="Theme" value={value} options={OPTIONS} onChange={change} />
      <Choices legend="Other" value="light" options={OPTIONS} onChange={() => {}} />
    </main>,
  )
  return { change, group: within(screen.getByRole('group', { name: 'Theme' })) }
}

it('is a group of radio buttons of which one is checked', async () => {
  const { group } = show()
  expect(group.getAllByRole('radio')).toHaveLength(3)
  expect(group.getByRole('radio', { checked: true })).toBe(
    group.getByRole('radio', { name: 'Dark' }),
  )
  await expectAccessible()
})

it('says which one was chosen', async () => {
  const { change, group } = show()
  await userEvent.click(group.getByText('Warm'))
  expect(change.mock.calls).toEqual([['warm']])
})

it('goes by the arrow keys, within its own group', async () => {
  const { change, group } = show('warm')
  group.getByRole('radio', { name: 'Warm' }).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(change.mock.calls).toEqual([['light']])
})

it('says nothing when what is chosen is chosen again', async () => {
  const { change, group } = show()
  await userEvent.click(group.getByRole('radio', { name: 'Dark' }))
  expect(change).not.toHaveBeenCalled()
})
