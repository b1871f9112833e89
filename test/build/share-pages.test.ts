import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { NO_PICTURES } from '@/build/edition-pictures'
import { hashSource } from '@/build/security-policy'
import { shareContents } from '@/build/share-contents'
import { sharePage } from '@/build/share-pages'
import { shareStyles } from '@/build/share-styles'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { wordedRecords } from '@/edition/quotations'
import { smallEdition, smallEditionWith } from '../support/small-edition'

const site = { base: '/news/', origin: 'https://lectern.example' }
const styles = shareStyles({ serif: '/news/a.woff2', sans: '/news/b.woff2' })

const HOSTILE = `</script><script>alert("1")</script></title><img src=x onerror='a'>"><!-- -->&amp;`

describe('the small page of a quotation', () => {
  it('reads on its own: who, both wordings, where each was seen', async () => {
    const { body } = await quotePage()
    expect(body.querySelector('h1')?.textContent).toBe('Ruth Hale')
    expect([...body.querySelectorAll('blockquote')].map(wordsOf)).toEqual([
      '“It took nine years,” she added. “We are glad.”',
      '“It has taken us nine long years.”',
    ])
    expect(wordsOf(body)).toContain('As printed by Alder Courier, 3 May 2021')
    expect(wordsOf(body)).toContain(
      'Official wording: Speech, 3 May 2021. Wording seen in Town of Alder; official page: Town of Alder (page not seen).',
    )
    expect(wordsOf(body)).toContain(
      '“It has taken us nine long years.”The printed words were not found in it.',
    )
  })

  it('marks the words that differ on either side', async () => {
    const { body } = await quotePage()
    const marks = [...body.querySelectorAll('blockquote')].map((quote) =>
      [...quote.querySelectorAll('mark')].map(wordsOf),
    )
    expect(marks).toEqual([
      ['took', 'We are glad'],
      ['has taken us', 'long'],
    ])
  })

  it('leads to the edition and to its place in it', async () => {
    const { body } = await quotePage()
    const links = [...body.querySelectorAll('a')].map(({ textContent, href }) => [
      textContent,
      href,
    ])
    expect(links).toContainEqual([
      'A bridge opens',
      'https://lectern.example/news/read/alder-bridge-opens/',
    ])
    expect(links).toContainEqual([
      'See it in its place',
      'https://lectern.example/news/read/alder-bridge-opens/#quote-nine-years',
    ])
    expect(wordsOf(body)).toContain('A quote from A bridge opens')
  })

  it('previews that quotation with both wordings', async () => {
    const page = await quotePage()
    expect(contentOf(page, 'og:title')).toBe('Ruth Hale, quoted by Alder Courier')
    expect(contentOf(page, 'og:description')).toContain('“It took nine years,”')
    expect(contentOf(page, 'og:description')).toContain('“It has taken us nine long years.”')
    expect(contentOf(page, 'og:url')).toBe(
      'https://lectern.example/news/read/alder-bridge-opens/quote/nine-years/',
    )
    expect(contentOf(page, 'robots')).toBe('noindex')
  })

  it('says in head and body that no official wording was found where there is no record', async () => {
    const page = await quotePage({ records: [] })
    expect(contentOf(page, 'og:description')).toBe(
      'No official wording found. As printed: “It took nine years,” … “We are glad.”',
    )
    const [figure, ...others] = page.querySelectorAll('figure')
    expect(figure && wordsOf(figure)).toContain('“It took nine years,” she added. “We are glad.”')
    expect(figure && wordsOf(figure)).toMatch(/No official wording found\.$/)
    expect(others).toEqual([])
  })

  it('says of a reported statement that the words are the article’s', async () => {
    const page = await quotePage({ records: [], directness: 'indirect' })
    expect(wordsOf(page.body)).toContain('Reported, in the article’s words')
    expect(contentOf(page, 'og:title')).toBe('Ruth Hale, as reported by Alder Courier')
    expect(contentOf(page, 'og:description')).toMatch(/^Reported, in the article’s words: /)
  })
})

describe('the small page of an event', () => {
  it('says when, why that date, what happened, and where to check', async () => {
    const page = await pageOf(smallEdition, 'opening')
    expect(page.querySelector('h1')?.textContent).toBe('The bridge opens')
    expect(page.querySelector('time')?.getAttribute('datetime')).toBe('2021-05-03')
    expect(wordsOf(page.body)).toContain('Event in A bridge opens')
    expect(wordsOf(page.body)).toContain('3 May 2021 The article tells of it')
    expect(wordsOf(page.body)).toContain('The article says “today” and bears that date.')
    expect(wordsOf(page.body)).toContain('Alder Bridge was opened.')
    expect(page.querySelector('li a')?.getAttribute('href')).toBe('https://alder.example/bridge')
    expect(contentOf(page, 'og:title')).toBe('The bridge opens, 3 May 2021')
    expect(contentOf(page, 'og:description')).toBe('Alder Bridge was opened.')
    expect(page.querySelector('.lead a')?.getAttribute('href')).toBe(
      '/news/read/alder-bridge-opens/#event-opening',
    )
  })
})

describe('every small page', () => {
  it('has its style and no script, and a policy for just that', async () => {
    for (const page of await Promise.all(pagesOf(smallEdition))) {
      expect(page.scripts).toHaveLength(0)
      const policy = page
        .querySelector('meta[http-equiv="Content-Security-Policy"]')
        ?.getAttribute('content')
      expect(policy).toContain(
        `style-src ${hashSource(page.querySelector('style')?.textContent ?? '')}`,
      )
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('script-src')
      expect(page.querySelector('[style]')).toBeNull()
    }
  })

  it('holds hostile words as words', async () => {
    const pages = await Promise.all(pagesOf(hostileEdition()))
    expect(pages).toHaveLength(3)
    for (const page of pages) {
      expect(page.querySelectorAll('script, img')).toHaveLength(0)
      expect(page.querySelectorAll('title')).toHaveLength(1)
      expect(contentOf(page, 'og:description')).toContain(HOSTILE)
      expect(page.body.textContent).toContain(HOSTILE)
    }
  })
})

type SmallPage = Document

async function quotePage(changes: Partial<Quotation> = {}): Promise<SmallPage> {
  const quotations = smallEdition.quotations.map((quotation) => ({ ...quotation, ...changes }))
  return pageOf(smallEditionWith({ quotations }), 'nine-years')
}

async function pageOf(edition: Edition, id: string): Promise<SmallPage> {
  const pages = await Promise.all(pagesOf(edition))
  const found = pages.find(({ URL }) => URL.includes(`/${id}/`))
  if (!found) throw new Error(`There is no small page for ${id}`)
  return found
}

function pagesOf(edition: Edition): Promise<SmallPage>[] {
  return shareContents(edition, NO_PICTURES).map(async (content) => {
    const { file, html } = await sharePage(edition, content, { site, styles })
    return new JSDOM(html, { url: `https://lectern.example/news/${file}` }).window.document
  })
}

function hostileEdition(): Edition {
  return smallEditionWith({
    editorial: { by: HOSTILE, headline: HOSTILE, summary: HOSTILE },
    article: { ...smallEdition.article, publisher: HOSTILE },
    entities: smallEdition.entities.map((entity) => ({
      ...entity,
      label: HOSTILE,
      description: HOSTILE,
    })),
    quotations: smallEdition.quotations.map((quotation) => ({
      ...quotation,
      records: wordedRecords(quotation).map((record) => ({
        ...record,
        words: HOSTILE,
        label: HOSTILE,
      })),
    })),
    sources: smallEdition.sources.map((source) => ({
      ...source,
      publisher: HOSTILE,
      title: HOSTILE,
    })),
  })
}

function contentOf(page: SmallPage, name: string): string | null {
  const tag = page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)
  return tag?.getAttribute('content') ?? null
}

function wordsOf({ textContent }: Element): string {
  return textContent?.replace(/\s+/g, ' ') ?? ''
}
