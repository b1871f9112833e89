import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Boundary } from '@/ui/Boundary'
import { expectAccessible } from '../support/expect-accessible'

beforeEach(() => {
  // React reports what a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

function show(part: () => string) {
  function Part() {
    return <p>{part()}</p>
  }
  render(
    <main>
      <p>The article</p>
      <Boundary name="The timeline">
        <Part />
      </Boundary>
    </main>,
  )
}

function fail(): never {
  throw new Error('A date is missing')
}

it('says what could not be shown, without raw words, and keeps the rest readable', async () => {
  show(fail)
  expect(screen.getByRole('alert')).toHaveTextContent('The timeline could not be shown.')
  expect(screen.queryByText(/A date is missing/)).toBeNull()
  expect(screen.getByText('The article')).toBeVisible()
  await expectAccessible()
})

it('tries again when asked', async () => {
  const part = vi.fn<() => string>(fail)
  show(part)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('alert')).toBeVisible()
  part.mockImplementation(() => 'Two events')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('Two events')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('stays out of the way where nothing fails', () => {
  show(() => 'Two events')
  expect(screen.getByText('Two events')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
})
