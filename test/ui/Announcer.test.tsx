import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Announcer, useAnnounce } from '@/ui/Announcer'

function Speaker({ words }: { readonly words: string }) {
  const announce = useAnnounce()
  return (
    <button type="button" onClick={() => announce(words)}>
      {words}
    </button>
  )
}

it('says the latest in one status, which is there from the start', async () => {
  render(
    <Announcer>
      <Speaker words="one" />
      <Speaker words="two" />
    </Announcer>,
  )
  const status = screen.getByRole('status')
  expect(status).toHaveTextContent('')
  await userEvent.click(screen.getByRole('button', { name: 'one' }))
  expect(status).toHaveTextContent(/^one$/)
  await userEvent.click(screen.getByRole('button', { name: 'two' }))
  expect(screen.getByRole('status')).toBe(status)
  expect(status).toHaveTextContent(/^two$/)
})

it('may be absent', async () => {
  render(<Speaker words="one" />)
  await userEvent.click(screen.getByRole('button', { name: 'one' }))
  expect(screen.queryByRole('status')).toBeNull()
})
