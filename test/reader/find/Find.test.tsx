import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { Find } from '@/reader/find/Find'
import { Announcer } from '@/ui/Announcer'
import { expectAccessible } from '../../support/expect-accessible'
import { smallEdition } from '../../support/small-edition'

/** Find under a field that was there before it, with what was typed until then. */
function openFind(typedBefore = '') {
  const onClose = vi.fn()
  const clear = vi.fn()
  const commands = [{ name: 'Clear the choice', run: clear }]
  const field = document.createElement('input')
  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-label', 'Find')
  field.setAttribute('aria-controls', 'find-results')
  field.setAttribute('aria-expanded', 'false')
  field.value = typedBefore
  const container = document.body.appendChild(document.createElement('search'))
  container.append(field, document.createElement('div'))
  onTestFinished(() => container.remove())
  const { unmount } = render(
    <Announcer>
      <Find edition={smallEdition} field={field} onClose={onClose} commands={commands} />
    </Announcer>,
    { container: container.lastElementChild ?? container },
  )
  return { onClose, clear, unmount, user: userEvent.setup(), field }
}

function activeOption(): string | null {
  const active = screen.getByRole('combobox').getAttribute('aria-activedescendant')
  return active === null ? null : (document.getElementById(active)?.textContent ?? '')
}

describe('Find', () => {
  it('looks for what was typed before it came, and for what is typed after', async () => {
    const { user, field } = openFind('ruth ha')
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('Ruth Hale')
    await user.type(field, 'ze')
    expect(screen.queryByRole('option')).toBeNull()
  })

  it('leaves the field as it was before it came', async () => {
    const { user, field, unmount } = openFind()
    await user.type(field, 'hale{ArrowDown}')
    expect(field).toHaveAttribute('aria-expanded', 'true')
    unmount()
    expect(field).toHaveAttribute('aria-expanded', 'false')
    expect(field).not.toHaveAttribute('aria-activedescendant')
  })

  it('lists what is called so, as links to its address', async () => {
    const { user, field } = openFind()
    await user.type(field, 'hale')
    expect(screen.getAllByRole('option')[0]).toHaveAttribute(
      'href',
      '?entity=ruth-hale#entity-ruth-hale',
    )
  })

  it('lists the first places in the text, as links to the words there', async () => {
    const { user, field } = openFind()
    await user.type(field, 'ferry')
    const place = screen.getByRole('option', { name: /^In the text/ })
    expect(place).toHaveTextContent(
      /^In the text…had wanted a ferry instead of the “people’s bridge”. They and Hale signed a…paragraph ¶ 3$/,
    )
    expect(place).toHaveAttribute('href', expect.stringMatching(/^#passage=ferry&.*:~:text=/))
  })

  it('counts the places in the text', async () => {
    const { user, field } = openFind()
    await user.type(field, 'HALE')
    expect(screen.getByText('2 in the text')).toBeVisible()
  })

  it('goes through the options by arrows, keeping focus in the field, and round again', async () => {
    const { user, field } = openFind()
    await user.type(field, 'bridge')
    const names = screen.getAllByRole('option').map((option) => option.textContent)
    expect(names.length).toBeGreaterThan(2)
    const stops = []
    for (const _ of [...names, 'the field', 'round again']) {
      await user.keyboard('{ArrowDown}')
      stops.push(activeOption())
    }
    expect(stops).toEqual([...names, null, names[0]])
    await user.keyboard('{ArrowUp}')
    expect(activeOption()).toBeNull()
    await user.keyboard('{ArrowUp}')
    expect(activeOption()).toBe(names.at(-1))
    expect(field).toHaveFocus()
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1)
  })

  it.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])(
    'is in its field again by %s',
    async (key) => {
      const { user, field } = openFind()
      await user.type(field, 'bridge')
      await user.keyboard('{ArrowDown}')
      expect(activeOption()).not.toBeNull()
      await user.keyboard(`{${key}}`)
      expect(activeOption()).toBeNull()
      expect(screen.queryByRole('option', { selected: true })).toBeNull()
    },
  )

  it('brings the option that the arrows have reached into view', async () => {
    const { user, field } = openFind()
    await user.type(field, 'bridge')
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView')
    await user.keyboard('{ArrowDown}')
    expect(seen.mock.contexts).toEqual([screen.getAllByRole('option')[0]])
    expect(seen).toHaveBeenCalledWith({ block: 'nearest' })
  })

  it('runs a command by Enter, and closes', async () => {
    const { user, field, clear, onClose } = openFind()
    await user.type(field, 'clear the')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(clear).toHaveBeenCalledOnce()
    expect(onClose).toHaveBeenCalledOnce()
  })

  it.each([
    { by: 'isComposing', press: { isComposing: true } },
    { by: 'the key code alone', press: { keyCode: 229 } },
  ])('leaves keys to an input method, told by $by', async ({ press }) => {
    const { user, field, clear, onClose } = openFind()
    await user.type(field, 'clear the')
    await user.keyboard('{ArrowDown}')
    const before = activeOption()
    for (const key of ['Enter', 'ArrowDown', 'Escape']) fireEvent.keyDown(field, { key, ...press })
    expect(clear).not.toHaveBeenCalled()
    expect(onClose).not.toHaveBeenCalled()
    expect(activeOption()).toBe(before)
  })

  it('goes from one place of the words to the next by Enter, and round again', async () => {
    const { user, field } = openFind()
    await user.type(field, 'hale')
    for (const at of ['1 of 2', '2 of 2', '1 of 2']) {
      await user.keyboard('{Enter}')
      expect(screen.getByText(at, { selector: '.find-steps' })).toBeVisible()
    }
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect(screen.getByText('2 of 2', { selector: '.find-steps' })).toBeVisible()
  })

  it('folds the list while places are gone through, and opens it by an arrow or other words', async () => {
    const { user, field } = openFind()
    await user.type(field, 'hale')
    const names = screen.getAllByRole('option').map((option) => option.textContent)
    for (const opens of ['{ArrowDown}', ' ']) {
      await user.keyboard('{Home}{Enter}')
      expect(screen.queryByRole('option')).toBeNull()
      expect(field).toHaveAttribute('aria-expanded', 'false')
      await user.keyboard(opens)
      expect(field).toHaveAttribute('aria-expanded', 'true')
      expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(names)
    }
  })

  it('keeps the list open by Enter where the words are not in the text', async () => {
    const { user, field } = openFind()
    await user.type(field, 'clear the{Enter}')
    expect(screen.getByRole('option')).toBeVisible()
  })

  it('lists and says nothing before anything is looked for', async () => {
    const { user, field } = openFind()
    for (const words of ['', '  ']) {
      if (words) await user.type(field, words)
      expect(screen.queryByRole('option')).toBeNull()
      for (const status of screen.getAllByRole('status')) expect(status).toBeEmptyDOMElement()
    }
  })

  it('says once that nothing is found, for all to see, and counts no places', async () => {
    const { user, field } = openFind()
    await user.type(field, ' zeppelin ')
    expect(screen.queryByRole('option')).toBeNull()
    const said = screen.getByText(
      'Nothing is found for “zeppelin”, in the text or in what stands beside it.',
    )
    expect(said).toHaveRole('status')
    expect(said).not.toHaveClass('sr-only')
    expect(screen.queryByText(/in the text/)).toBe(said)
  })

  it('counts no place in the text beside what is found elsewhere', async () => {
    const { user, field } = openFind()
    await user.type(field, 'clear the')
    expect(screen.getByText('0 in the text')).toBeVisible()
    expect(screen.queryByText(/Nothing is found/)).toBeNull()
  })

  it('says how much there is, and how much of it is listed', async () => {
    const { user, field } = openFind()
    await user.type(field, 'letter')
    const said = screen.getByText(/other results/)
    expect(said).toHaveTextContent(/^1 in the text, 2 other results$/)
    expect(said).toHaveRole('status')
    await user.clear(field)
    await user.type(field, 'a')
    const listed = screen.getAllByRole('option').length
    const [inText = 0, others = 0] = said?.textContent?.match(/\d+/g)?.map(Number) ?? []
    expect(inText).toBeGreaterThan(2)
    expect(screen.getByText(`The best ${listed} of ${inText + others}`)).toBeVisible()
  })

  it('has one status throughout, so that every change of it is heard', async () => {
    const { user, field } = openFind()
    const [status] = screen.getAllByRole('status')
    for (const words of ['bridge', ' zeppelin']) {
      await user.type(field, words)
      expect(screen.getAllByRole('status')[0]).toBe(status)
    }
    expect(status).toHaveTextContent(/^Nothing is found for “bridge zeppelin”/)
  })

  it('is accessible with results', async () => {
    const { user, field } = openFind()
    await user.type(field, 'bridge')
    await expectAccessible()
  })
})
