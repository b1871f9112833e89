import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { formatAddress } from '@/address/reader-address'
import { EDITIONS_FOLDER, publishedEditions } from '@/build/check-editions'
import { parseSiteUrl } from '@/build/site-place'
import { EXPORT_FORMATS, findFormat } from '@/edition/export/formats'
import type { LinkTo } from '@/edition/export/link-to'

const USAGE =
  'Say which edition and format: npm run export -- <edition> --format=<name> ' +
  '[--site=https://news.example/] [--out=file]'

/**
 * Export a published edition to a file or to standard output; resolves to the exit code.
 *
 * Links are in full under `--site`, or SITE_URL; without either they are paths.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      site: { type: 'string' },
      out: { type: 'string' },
      folder: { type: 'string', default: EDITIONS_FOLDER },
    },
  })
  const [id] = positionals
  if (id === undefined || values.format === undefined) return fail(`${USAGE}. ${formatNames()}`)
  const format = findFormat(values.format)
  if (!format) return fail(`There is no format "${values.format}". ${formatNames()}`)
  const editions = await publishedEditions(values.folder)
  const edition = editions.find((published) => published.id === id)
  if (!edition) {
    const ids = editions.map((published) => published.id).join(', ')
    return fail(`There is no edition "${id}". Editions: ${ids}`)
  }
  const exported = format.format(edition, {
    link: linksOf(id, values.site ?? process.env['SITE_URL']),
  })
  if (values.out === undefined) process.stdout.write(exported)
  else {
    await writeFile(values.out, exported)
    console.error(`${values.out} written`)
  }
  return 0
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
  return `Formats: ${EXPORT_FORMATS.map(({ name }) => name).join(', ')}`
}

function fail(problem: string): number {
  console.error(problem)
  return 1
}
