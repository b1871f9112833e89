import type { Page } from 'playwright'
import { getDocumentProxy } from 'unpdf'

/** Words on paper that are set alike and stand together; lengths in points, from the lower left. */
export type PrintedWords = {
  readonly words: string
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the type. */
  readonly size: number
  /** Whether the line ends with them. */
  readonly endsLine: boolean
}

export type Paper = {
  readonly width: number
  /** In the order of the page's elements. */
  readonly printed: readonly PrintedWords[]
}

/** Print the page as it stands, and read what is on the paper. */
export async function readPaper(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Paper> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const sheets = await Promise.all(numbers.map((number) => pdf.getPage(number)))
  const printed = await Promise.all(
    sheets.map(async (sheet) => {
      const { items } = await sheet.getTextContent()
      return items.flatMap((found) => {
        if (!('str' in found)) return []
        const [, , , size = 0, x = 0, y = 0] = found.transform.map(Number)
        const { str: words, width, hasEOL: endsLine } = found
        return [{ words, page: sheet.pageNumber, x, y, width, size, endsLine }]
      })
    }),
  )
  const [, , width = 0] = sheets[0]?.view ?? []
  await pdf.destroy()
  return { width, printed: printed.flat() }
}

/** What is printed, without white space and the numbers of the pages. */
export function wordsOn({ printed }: Paper): string {
  const inMargin = 20 * POINTS_PER_MM
  return printed
    .filter(({ y }) => y > inMargin)
    .map(({ words }) => withoutSpace(words))
    .join('')
}

/** Words as `wordsOn` gives them. */
export function withoutSpace(words: string): string {
  return plain(words).replaceAll(/\s/g, '')
}

/**
 * The words set in type of one size, with single spaces. Nothing on our paper is hyphenated by the
 * browser, so a hyphen at the end of a line is the text's own and no space follows it.
 */
export function textInSize({ printed }: Paper, size: number): string {
  const set = printed.filter((found) => isInSize(found, size) || !found.words.trim())
  const text = set
    .map(({ words, endsLine, page }, index) =>
      endsLine || page !== set[index + 1]?.page ? `${words}\n` : words,
    )
    .join('')
  return plain(text)
    .replaceAll(/-\s*\n\s*/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

export function isInSize(found: PrintedWords, size: number): boolean {
  return Math.abs(found.size - size) < 0.05
}

export const POINTS_PER_MM = 72 / 25.4

/** Ligatures as the letters they stand for. */
function plain(words: string): string {
  return words.replaceAll(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
}
