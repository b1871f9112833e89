import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PictureButton } from '@/reader/picture/PictureButton'
import { expectAccessible } from '../../support/expect-accessible'
import { rangeOf, smallEdition } from '../../support/small-edition'

/** jsdom draws nothing, as a browser might that was told to. */
async function openWithoutCanvas() {
  const { getContext } = HTMLCanvasElement.prototype
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => null })
  onTestFinished(() => {
    Object.assign(HTMLCanvasElement.prototype, { getContext })
  })
  const user = userEvent.setup()
  const range = rangeOf('Some residents had wanted a ferry')
  render(
    <main>
      <h1>Page</h1>
      <PictureButton edition={smallEdition} subject={{ kind: 'passage', range }} />
    </main>,
  )
  await user.click(screen.getByRole('button', { name: 'Picture of the passage in paragraph 3' }))
  return { user, dialog: await screen.findByRole('dialog') }
}

describe('the picture of a passage', () => {
  it('opens in a dialog that is called after it', async () => {
    const { dialog } = await openWithoutCanvas()
    expect(dialog).toHaveAccessibleName('Picture of the passage in paragraph 3')
  })

  it('says so where the browser does not draw, and offers nothing', async () => {
    await openWithoutCanvas()
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Your browser does not let this page draw a picture.',
    )
    expect(screen.getByRole('button', { name: 'Copy picture' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Save picture' })).toBeDisabled()
    await expectAccessible()
  })

  it('offers no sharing where the system has none', async () => {
    await openWithoutCanvas()
    expect(screen.queryByRole('button', { name: 'Share picture' })).toBeNull()
  })
})
