import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { CopyPageBookmark } from '@/editor/opening/CopyPageBookmark'
import { pastedWords } from '@/library/opening/pasted'
import { readMarkup } from '@/library/opening/read-markup'

const NEWS =
  '<head><meta property="og:url" content="https://gazette.example/other"></head><body><p>The bridge opened.</p></body>'

it('is a bookmark that copies the page it is opened on, with its address', async () => {
  history.replaceState(null, '', '/new/')
  render(<CopyPageBookmark />)
  const link = screen.getByRole('link', { name: 'Copy this page for Lectern' })
  const code = decodeURIComponent(link.getAttribute('href')?.replace(/^javascript:/, '') ?? '')
  const { copied, opened } = runOn('https://gazette.example/bridge?a=1&b=--#top', code)
  await vi.waitFor(() => expect(opened).toEqual(['http://localhost:3000/new/#copied']))
  const words = await copied[0]?.['text/plain']?.text()
  expect(pastedWords(words ?? '')).toEqual({ kind: 'markup', markup: words, words: '' })
  expect(await readMarkup(words ?? '', '')).toMatchObject({
    article: {
      text: 'The bridge opened.',
      url: 'https://gazette.example/bridge?a=1&b=--#top',
      language: 'en-GB',
    },
  })
})

it('says where it works, to whoever presses it here', async () => {
  history.replaceState(null, '', '/new/')
  render(<CopyPageBookmark />)
  await userEvent.click(screen.getByRole('link', { name: 'Copy this page for Lectern' }))
  expect(screen.getByRole('status')).toHaveTextContent('from among the bookmarks')
})

it('says what to do next where it has led here', () => {
  history.replaceState(null, '', '/new/#copied')
  render(<CopyPageBookmark />)
  expect(screen.getByRole('status')).toHaveTextContent('Paste it here')
  expect(screen.queryByRole('link')).toBeNull()
})

/** Runs the bookmark as a page of others would; gives what came to the clipboard, and what was opened. */
function runOn(href: string, code: string) {
  const copied: Record<string, Blob>[] = []
  const opened: string[] = []
  const page = {
    location: { href },
    document: { documentElement: { lang: 'en-GB', getHTML: () => NEWS } },
    navigator: { clipboard: { write: async (items: never[]) => void copied.push(...items) } },
    ClipboardItem: class {
      constructor(types: Record<string, Blob>) {
        Object.assign(this, types)
      }
    },
    open: (url: string) => opened.push(url),
  }
  const run = new Function(...Object.keys(page), code)
  run(...Object.values(page))
  return { copied, opened }
}
