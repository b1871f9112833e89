import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { READER_SERVICES } from '@/app/reader-services'
import type { Edition } from '@/edition/edition-schema'
import { Citation } from '@/reader/cite/Citation'
import type { CiteSubject } from '@/reader/cite/citation-of'
import { ReaderServicesProvider } from '@/reader/services/reader-services'
import { stubClipboard } from '../../support/clipboard'
import { expectAccessible } from '../../support/expect-accessible'
import { stubSaving } from '../../support/saved-files'
import { rangeOf, smallEdition, smallEditionWith } from '../../support/small-edition'

const ARTICLE = { kind: 'article' } as const
const [QUOTATION] = smallEdition.quotations
if (!QUOTATION) throw new Error('The small edition has a quotation')
const QUOTE = { kind: 'quote', quotation: QUOTATION } as const

beforeEach(() => localStorage.clear())

function show(subject: CiteSubject, edition: Edition = smallEdition) {
  render(
    <ReaderServicesProvider value={READER_SERVICES}>
      <main>
        <h1>Page</h1>
        <Citation edition={edition} subject={subject} />
      </main>
    </ReaderServicesProvider>,
  )
  return { user: userEvent.setup({ writeToClipboard: false }) }
}

function citation() {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' }).value
}

describe('the citation', () => {
  it('of the article is in APA style at first, and in the format chosen', async () => {
    const { user } = show(ARTICLE)
    expect(citation()).toBe(
      '[News article]. (2021, May 3). Alder Courier. https://courier.example/bridge',
    )
    await user.click(screen.getByRole('radio', { name: 'RIS' }))
    expect(citation()).toMatch(/^TY {2}- ELEC/)
  })

  it('says the day on which the page was read', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 0, 2, 23, 59) })
    onTestFinished(() => void vi.useRealTimers())
    const { user } = show(ARTICLE)
    await user.click(screen.getByRole('radio', { name: 'MLA, 9th edition' }))
    expect(citation()).toContain('Accessed 2 Jan. 2026.')
  })

  it('of a quote has one wording, the printed one first, and a link to it in full', async () => {
    show(QUOTE)
    expect(citation()).toContain('“It took nine years,” she added. “We are glad.”')
    expect(citation()).not.toContain('“It has taken us nine long years.”')
    fireEvent.click(screen.getByRole('radio', { name: 'Speech, 3 May 2021' }))
    expect(citation()).toContain(
      'Ruth Hale, official wording (Speech, 3 May 2021): “It has taken us nine long years.”',
    )
    expect(citation()).not.toContain('“It took nine years,”')
    expect(citation()).toContain(
      'Both wordings: http://localhost:3000/read/alder-bridge-opens/#quote-nine-years',
    )
    await expectAccessible()
  })

  it('has no wording to choose where there is only one', () => {
    show({ kind: 'quote', quotation: { ...QUOTATION, records: [] } })
    expect(screen.queryByRole('group', { name: 'Wording' })).toBeNull()
    expect(citation()).toContain('No official wording found.')
  })

  it('of the edition has its own title and address', () => {
    show({ kind: 'edition' })
    expect(citation()).toContain('A bridge opens')
    expect(citation()).toContain('http://localhost:3000/read/alder-bridge-opens/')
  })

  it('of a passage has its words and its link', () => {
    const url = 'https://news.example/read/alder/#passage=ferry'
    show({ kind: 'passage', range: rangeOf('wanted a ferry'), url })
    expect(citation()).toMatch(/^“wanted a ferry” /)
    expect(citation()).toContain(url)
  })

  it('of a reported statement is that of the article’s own words', () => {
    show({ kind: 'quote', quotation: { ...QUOTATION, directness: 'indirect' } })
    expect(citation()).toMatch(/^Ruth Hale, as reported: “It took nine years,”/)
    expect(citation()).toContain('#quote-nine-years')
  })

  it('of a quote without an official wording says that none was found', () => {
    const quotation = { ...QUOTATION, records: [] }
    show({ kind: 'quote', quotation }, smallEditionWith({ quotations: [quotation] }))
    expect(citation()).toMatch(
      /“We are glad\.” \(\[News article\], 2021, para\. 2\) No official wording found\.\n/,
    )
  })
})

describe('the format', () => {
  it('is the one chosen last', async () => {
    const { user } = show(ARTICLE)
    await user.click(screen.getByRole('radio', { name: 'BibTeX' }))
    cleanup()
    show(QUOTE)
    expect(screen.getByRole('radio', { name: 'BibTeX' })).toBeChecked()
  })

  it.each(['harvard', ''])('is the first one where "%s" is kept', (kept) => {
    localStorage.setItem('lectern:cite', kept)
    show(ARTICLE)
    expect(screen.getByRole('radio', { name: 'APA, 7th edition' })).toBeChecked()
  })

  it('is the first one where storage is closed', async () => {
    const closed = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('Closed', 'SecurityError')
    })
    onTestFinished(() => closed.mockRestore())
    show(ARTICLE)
    expect(screen.getByRole('radio', { name: 'APA, 7th edition' })).toBeChecked()
  })
})

describe('taking it along', () => {
  it('copies it and says so', async () => {
    const { user } = show(ARTICLE)
    const taken = stubClipboard()
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(taken).toEqual([citation()])
    expect(await screen.findByText('Citation copied')).toBeVisible()
  })

  it('selects it where copying is refused', async () => {
    const { user } = show(ARTICLE)
    stubClipboard({ refuses: true })
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText(/^Your browser did not let this page copy/)).toBeVisible()
    const field = screen.getByRole<HTMLTextAreaElement>('textbox')
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
  })

  it.each([
    ['APA, 7th edition', 'alder-bridge-opens-nine-years.txt', 'text/plain;charset=utf-8'],
    ['BibTeX', 'alder-bridge-opens-nine-years.bib', 'application/x-bibtex'],
    ['RIS', 'alder-bridge-opens-nine-years.ris', 'application/x-research-info-systems'],
    ['CSL-JSON', 'alder-bridge-opens-nine-years.json', 'application/vnd.citationstyles.csl+json'],
  ])('saves %s as %s', async (label, name, type) => {
    const { user } = show(QUOTE)
    const saved = stubSaving()
    await user.click(screen.getByRole('radio', { name: label }))
    await user.click(screen.getByRole('button', { name: 'Save as a file' }))
    expect(saved.map((file) => [file.name, file.type.replaceAll(' ', '')])).toEqual([[name, type]])
    expect(await screen.findByText(`Saved as ${name}`)).toBeVisible()
  })

  it('says nothing of one format while another is shown', async () => {
    const { user } = show(ARTICLE)
    stubClipboard()
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    await screen.findByText('Citation copied')
    await user.click(screen.getByRole('radio', { name: 'RIS' }))
    expect(screen.queryByText('Citation copied')).toBeNull()
  })
})
