import { onlineManager, QueryClient } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { App } from '@/app/App'
import { FIRST_EDITION } from '@/app/first-edition'
import { ADDRESSED_CHOICE } from '@/reader/choosing/addressed-choice'
import { followChoice } from '@/reader/page/follow-choice'
import { expectAccessible } from '../support/expect-accessible'
import { main, mentions } from '../support/open-reader'
import { brokenEdition, smallEdition } from '../support/small-edition'
import { json, stubFetch, unreachable, words } from '../support/stub-fetch'

const FILE = '/editions/alder-bridge-opens.json'
const PAGE = '/read/alder-bridge-opens/'

const ENTRY = {
  id: 'alder-bridge-opens',
  headline: 'A bridge opens',
  summary: 'Alder has a bridge.',
  publisher: 'Alder Courier',
  published: '2021-05-03',
}

beforeEach(() => {
  localStorage.clear()
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
})

/** Open a page as the app's script does. */
function open(path: string) {
  history.replaceState(null, '', path)
  onTestFinished(followChoice(document, ADDRESSED_CHOICE))
  render(<App client={new QueryClient()} />)
  return userEvent.setup()
}

/** Have the app know what is kept, as browsers tell of a change made in another window. */
function tellOfKeptSettings() {
  const key = 'lectern:reading'
  dispatchEvent(new StorageEvent('storage', { key, newValue: localStorage.getItem(key) }))
}

function headInView() {
  return document.querySelector('[data-in-view]')
}

/** The headline, once the parts whose code comes later are there too. */
async function headline() {
  await screen.findByRole('region', { name: 'Sources' })
  return screen.findByRole('heading', { level: 1, name: 'A bridge opens' })
}

describe('the page of an edition', () => {
  it('says that the edition is on its way, then shows it', async () => {
    let arrive = (_answer: Response) => {}
    const answer = new Promise<Response>((resolve) => {
      arrive = resolve
    })
    stubFetch({ [FILE]: [() => answer] })
    open(PAGE)
    expect(screen.getByText('The edition is on its way …')).toBeVisible()
    expect(screen.queryByRole('main')).toBeNull()
    arrive(Response.json(smallEdition))
    expect(await headline()).toBeVisible()
    expect(screen.queryByText('The edition is on its way …')).toBeNull()
    expect(document.title).toBe('A bridge opens – Lectern')
  })

  it('says what is wrong with it, and tries again', async () => {
    const asked = stubFetch({
      [FILE]: [json(brokenEdition('mentions[1].words', 'the major')), json(smallEdition)],
    })
    const user = open(PAGE)
    expect(
      await screen.findByRole('heading', { name: 'This edition could not be loaded' }),
    ).toBeVisible()
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('The edition has faults.')
    expect(
      within(alert).getByText(
        'mentions[1]: the words at 51–60 are "the mayor", expected "the major"',
      ),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'All editions' })).toHaveAttribute('href', '/library/')
    await expectAccessible()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await headline()).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(asked).toHaveLength(2)
  })

  it.each([
    ['is not there', words('Not here', 404), `${FILE} was refused with status 404.`],
    ['cannot be reached', unreachable(), `${FILE} could not be reached.`],
  ])('says that it %s, without a list of faults', async (_name, answer, message) => {
    stubFetch({ [FILE]: [answer] })
    open(PAGE)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(message)
    expect(within(alert).queryByRole('list')).toBeNull()
    await waitFor(() => expect(document.title).toBe('This edition could not be loaded – Lectern'))
  })

  it('asks for it offline too, where the browser may have kept it', async () => {
    stubFetch({ [FILE]: [unreachable(), json(smallEdition)] })
    onlineManager.setOnline(false)
    const user = open(PAGE)
    expect(await screen.findByRole('alert')).toHaveTextContent(`${FILE} could not be reached.`)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await headline()).toBeVisible()
    onlineManager.setOnline(true)
  })

  it('has ways past what repeats, before everything else', async () => {
    stubFetch({ [FILE]: [json(smallEdition)] })
    const user = open(PAGE)
    await headline()
    await user.tab()
    expect(screen.getByRole('link', { name: 'Skip to the article' })).toHaveFocus()
    await user.tab()
    const skip = screen.getByRole('link', { name: 'Skip to quotes' })
    expect(skip).toHaveFocus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('complementary', { name: 'Quotes' })).toHaveFocus())
  })

  it('has no obstacle', async () => {
    stubFetch({ [FILE]: [json(smallEdition)] })
    open(PAGE)
    await headline()
    await screen.findByRole('region', { name: 'Sources' })
    await expectAccessible()
  })
})

describe('the switch', () => {
  it('shows the text without marks, and with them again', async () => {
    stubFetch({ [FILE]: [json(smallEdition)] })
    const user = open(`${PAGE}?entity=ruth-hale`)
    await headline()
    const marks = screen.getByRole('switch', { name: 'Marks' })
    expect(marks).toBeChecked()
    expect(mentions('Ruth Hale')).toHaveLength(1)

    await user.click(marks)
    expect(marks).not.toBeChecked()
    expect(mentions('Ruth Hale')).toEqual([])
    const shown = [...main().querySelectorAll('[data-start]')].map((one) => one.textContent)
    expect(shown.join('\n\n')).toBe(smallEdition.article.text)
    expect(location.search).toBe('?entity=ruth-hale')

    await user.click(marks)
    expect(marks).toBeChecked()
    await waitFor(() => expect(mentions('Ruth Hale')[0]).toHaveAttribute('aria-current', 'true'))
  })

  it('gives back what was marked before', async () => {
    localStorage.setItem('lectern:reading', 'marks=every')
    tellOfKeptSettings()
    stubFetch({ [FILE]: [json(smallEdition)] })
    const user = open(PAGE)
    await headline()
    expect(mentions('They and Hale')).toHaveLength(1)
    await user.click(screen.getByRole('switch', { name: 'Marks' }))
    expect(mentions('They and Hale')).toEqual([])
    await user.click(screen.getByRole('switch', { name: 'Marks' }))
    expect(mentions('They and Hale')).toHaveLength(1)
  })

  it('leaves the side-head of the section in view marked', async () => {
    stubFetch({ [FILE]: [json(smallEdition)] })
    const user = open(PAGE)
    await headline()
    await waitFor(() => expect(headInView()).not.toBeNull())
    const before = headInView()
    await user.click(screen.getByRole('switch', { name: 'Marks' }))
    await waitFor(() => expect(headInView()?.id).toBe(before?.id))
    expect(headInView()).not.toBe(before)
  })
})

describe('the settings', () => {
  it('are in force at once, and kept', async () => {
    stubFetch({ [FILE]: [json(smallEdition)] })
    const user = open(PAGE)
    await headline()
    await user.click(screen.getByRole('button', { name: 'View' }))
    const dark = await screen.findByRole('radio', { name: 'Dark' })
    await user.click(dark)
    expect(dark).toBeChecked()
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    expect(localStorage.getItem('lectern:reading')).toContain('theme=dark')
    await expectAccessible()
    await user.click(screen.getByRole('radio', { name: 'As the system' }))
    expect(document.documentElement).toHaveAttribute('data-theme', 'system')
  })

  it('mark every mention when asked to', async () => {
    stubFetch({ [FILE]: [json(smallEdition)] })
    const user = open(PAGE)
    await headline()
    await user.click(screen.getByRole('button', { name: 'View' }))
    await user.click(await screen.findByRole('radio', { name: 'Every mention' }))
    expect(mentions('They and Hale')).toHaveLength(1)
    await user.click(screen.getByRole('radio', { name: 'Names and roles, once a paragraph' }))
    expect(mentions('They and Hale')).toEqual([])
  })

  it('changed in another window hold here, and are not undone by a change made here', async () => {
    stubFetch({ [FILE]: [json(smallEdition)] })
    const user = open(PAGE)
    await headline()
    localStorage.setItem('lectern:reading', 'theme=dark')
    act(tellOfKeptSettings)
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    await user.click(screen.getByRole('button', { name: 'View' }))
    await user.click(await screen.findByRole('radio', { name: 'Large' }))
    expect(localStorage.getItem('lectern:reading')).toMatch(/theme=dark&size=large/)
  })

  it('hold for the visit where nothing can be kept', async () => {
    stubFetch({ [FILE]: [json(smallEdition)] })
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError')
    })
    const user = open(PAGE)
    await headline()
    const marks = screen.getByRole('switch', { name: 'Marks' })
    await user.click(marks)
    expect(full).toHaveBeenCalled()
    expect(marks).not.toBeChecked()
    await user.click(marks)
    full.mockRestore()
  })
})

describe('the library', () => {
  it('lists the editions', async () => {
    stubFetch({ '/editions.json': [json([ENTRY])] })
    open('/library/')
    const link = await screen.findByRole('link', { name: 'A bridge opens' })
    expect(link).toHaveAttribute('href', PAGE)
    const item = within(main()).getByRole('listitem')
    expect(item).toHaveTextContent('Alder Courier · 3 May 2021')
    expect(item).toHaveTextContent('Alder has a bridge.')
    expect(item.querySelector('time')).toHaveAttribute('datetime', '2021-05-03')
    expect(document.title).toBe('Library – Lectern')
    await expectAccessible()
  })

  it('has the focus and names the window once its list is there', async () => {
    stubFetch({ '/editions.json': [json([ENTRY])], [FILE]: [json(smallEdition)] })
    const user = open(PAGE)
    await headline()
    await user.click(screen.getAllByRole('link', { name: 'Library' })[0] ?? document.body)
    await screen.findByRole('heading', { level: 1, name: 'Library' })
    await waitFor(() => expect(main()).toHaveFocus())
    expect(document.title).toBe('Library – Lectern')
  })

  it('says why it could not be loaded, and tries again', async () => {
    stubFetch({ '/editions.json': [words('No', 500), json([ENTRY])] })
    const user = open('/library/')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('/editions.json was refused with status 500.')
    expect(screen.queryByRole('link', { name: 'A bridge opens' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: 'A bridge opens' })).toBeVisible()
  })

  it('opens an edition without loading the site anew, and Back returns', async () => {
    const asked = stubFetch({ '/editions.json': [json([ENTRY])], [FILE]: [json(smallEdition)] })
    const user = open('/library/')
    await user.click(await screen.findByRole('link', { name: 'A bridge opens' }))
    expect(await headline()).toBeVisible()
    expect(location.pathname).toBe(PAGE)
    act(() => history.back())
    expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
    expect(asked.map(({ url }) => url)).toEqual(['/editions.json', FILE])
  })
})

describe('an address that means nothing', () => {
  it.each(['/nowhere/', '/read/Not-An-Id/', '/library/more/'])(
    '%s: it says so, and leads on',
    async (path) => {
      const asked = stubFetch({})
      open(path)
      expect(
        await screen.findByRole('heading', { level: 1, name: 'There is no page here' }),
      ).toBeVisible()
      expect(screen.getByRole('link', { name: 'library' })).toHaveAttribute('href', '/library/')
      expect(document.title).toBe('Page not found – Lectern')
      expect(asked).toEqual([])
      await expectAccessible()
    },
  )
})

it('shows the first edition on the front page', async () => {
  const file = `/editions/${FIRST_EDITION}.json`
  const asked = stubFetch({ [file]: [json(smallEdition)] })
  open('/')
  expect(await headline()).toBeVisible()
  expect(asked.map(({ url }) => url)).toEqual([file])
})
