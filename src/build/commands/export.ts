import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { LinkTo } from '@/address/link-to'
import { formatAddress } from '@/address/reader-address'
import { EDITIONS_FOLDER, publishedEditions } from '@/build/check-editions'
import { parseSiteUrl } from '@/build/site-location'
import { CITE_FORMATS, type CiteFormat, findCiteFormat } from '@/cite/cite-formats'
import type { Edition } from '@/edition/edition-schema'
import { isDay } from '@/edition/edtf'
import { failed, ok, type Result } from '@/edition/result'
import { EXPORT_FORMATS, findFormat } from '@/export/formats'

const OPTIONS = {
  format: { type: 'string' },
  quote: { type: 'string' },
  accessed: { type: 'string' },
  site: { type: 'string' },
  out: { type: 'string' },
  folder: { type: 'string', default: EDITIONS_FOLDER },
} as const

const USAGE =
  'Say which edition and format: npm run export -- <edition> --format=<name> ' +
  '[--site=https://news.example/] [--out=file]; to cite also [--quote=<id>] [--accessed=2024-04-30]'

/**
 * Export or cite a published edition, to a file or to standard output; resolves to the exit code.
 *
 * Links are in full under `--site`, or SITE_URL; without either they are paths.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS })
  const [id] = positionals
  if (id === undefined || values.format === undefined) return fail(`${USAGE}. ${formatNames()}`)
  const editions = await publishedEditions(values.folder)
  const edition = editions.find((published) => published.id === id)
  if (!edition) {
    const ids = editions.map((published) => published.id).join(', ')
    return fail(`There is no edition "${id}". Editions: ${ids}`)
  }
  const link = linksOf(id, values.site ?? process.env['SITE_URL'])
  const exported = exportAs(edition, { ...values, format: values.format, link })
  if (!exported.ok) return fail(exported.problem)
  if (values.out === undefined) process.stdout.write(exported.value)
  else {
    await writeFile(values.out, exported.value)
    console.error(`${values.out} written`)
  }
  return 0
}

type Request = {
  readonly format: string
  readonly quote?: string | undefined
  readonly accessed?: string | undefined
  readonly link: LinkTo
}

function exportAs(edition: Edition, request: Request): Result<string, string> {
  const { format, quote, accessed, link } = request
  const exportFormat = findFormat(format)
  if (exportFormat) {
    return quote === undefined && accessed === undefined
      ? ok(exportFormat.format(edition, { link }))
      : failed(`--quote and --accessed are for citations: ${names(CITE_FORMATS)}`)
  }
  const citeFormat = findCiteFormat(format)
  return citeFormat
    ? cite(edition, citeFormat, request)
    : failed(`There is no format "${format}". ${formatNames()}`)
}

function cite(edition: Edition, format: CiteFormat, request: Request): Result<string, string> {
  const { quote, accessed = null, link } = request
  if (accessed !== null && !isDay(accessed)) {
    return failed(`--accessed takes a day, such as 2024-04-30; found "${accessed}"`)
  }
  if (quote === undefined) return ok(withLineEnd(format.citeArticle(edition, { accessed, link })))
  const quotation = edition.quotations.find(({ id }) => id === quote)
  if (!quotation) {
    const ids = edition.quotations.map(({ id }) => id).join(', ')
    return failed(`There is no quote "${quote}". Quotes: ${ids}`)
  }
  return ok(withLineEnd(format.citeQuote(edition, quotation, { accessed, link })))
}

function withLineEnd(citation: string): string {
  return citation.endsWith('\n') ? citation : `${citation}\n`
}

function linksOf(id: string, siteUrl: string | undefined): LinkTo {
  const base = siteUrl && URL.canParse(siteUrl) ? withStroke(new URL(siteUrl).pathname) : '/'
  const { origin } = parseSiteUrl(siteUrl, base)
  return (place) => {
    const target = place.kind === 'edition' ? null : place
    const address = formatAddress(
      { page: { kind: 'read', edition: id }, entity: null, target },
      base,
    )
    return `${origin ?? ''}${address}`
  }
}

function withStroke(pathname: string): string {
  return pathname.replace(/\/*$/, '/')
}

function formatNames(): string {
  return `Formats: ${names(EXPORT_FORMATS)}. Citations: ${names(CITE_FORMATS)}`
}

function names(formats: readonly { readonly name: string }[]): string {
  return formats.map(({ name }) => name).join(', ')
}

function fail(problem: string): number {
  console.error(problem)
  return 1
}
