import { parseEdtf } from '@/edition/edtf'

/** What a page says of its article, each `null` where it does not. */
export type PageFacts = {
  readonly headline: string | null
  /** The names of its authors, as a line. */
  readonly byline: string | null
  readonly publisher: string | null
  /** The day, in EDTF. */
  readonly published: string | null
  readonly url: string | null
  /** As a BCP 47 tag. */
  readonly language: string | null
}

/** What a page says that says nothing of its article. */
export const NO_FACTS: PageFacts = {
  headline: null,
  byline: null,
  publisher: null,
  published: null,
  url: null,
  language: null,
}

/** What is longer is no title and no name, in UTF-16 units. */
const LONGEST_FACT = 400

/** Words as one line; `null` where there are none, or more than a line has. */
export function lineOf(words: string): string | null {
  const line = words
    .slice(0, 10 * LONGEST_FACT)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line === '' || line.length > LONGEST_FACT ? null : line
}

/** Names as a byline has them: "A", "A and B", "A, B and C"; addresses are no names. */
export function joinedNames(names: readonly string[]): string | null {
  const found = names.flatMap((name) => {
    const line = lineOf(name)?.replace(/^by\s+/i, '') ?? ''
    return line === '' || /^(?:https?:|www\.|@)/i.test(line) ? [] : [line]
  })
  const different = [...new Set(found)]
  const last = different.pop()
  if (last === undefined) return null
  return different.length === 0 ? last : `${different.join(', ')} and ${last}`
}

/** The day of a time as the page writes it, in ISO 8601 or in words; `null` where it is none. */
export function dayOf(words: string): string | null {
  const written = words.trim()
  const [, year, month, day] = /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?!\d)/.exec(written) ?? []
  if (year !== undefined) return realDay(`${year}-${month}-${day}`)
  const [, first, named, second, ofYear] =
    /^(?:\p{L}+,?\s+)?(?:(\d{1,2})\s+)?(\p{L}{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})/u.exec(
      written,
    ) ?? []
  const number = MONTHS.indexOf(named?.slice(0, 3).toLowerCase() ?? '') + 1
  const ofMonth = first ?? second
  if (number === 0 || ofMonth === undefined) return null
  return realDay(`${ofYear}-${String(number).padStart(2, '0')}-${ofMonth.padStart(2, '0')}`)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function realDay(day: string): string | null {
  return parseEdtf(day) === null ? null : day
}

/** An address on the web; `null` for anything else. */
export function webAddressOf(words: string): string | null {
  const address = words.trim()
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  return new URL(address).href
}

/**
 * A language as a BCP 47 tag, also where it is written as `en_GB`; `null` for what is none, and for a
 * name such as "English", which is made like a tag.
 */
export function languageOf(words: string): string | null {
  if (!/^\s*[a-z]{2,3}(?![a-z])/i.test(words)) return null
  try {
    return Intl.getCanonicalLocales(words.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
