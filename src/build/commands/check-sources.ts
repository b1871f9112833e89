import { parseArgs } from 'node:util'
import { EDITIONS_FOLDER, publishedEditions } from '@/build/check-editions'
import { staleSources } from '@/edition/stale-sources'

const OPTIONS = {
  months: { type: 'string', default: '6' },
  folder: { type: 'string', default: EDITIONS_FOLDER },
} as const

/** List the sources that were last checked more than `--months=6` ago; resolves to the exit code. */
export async function run(args: string[]): Promise<number> {
  const { months: given, folder } = parseArgs({ args, options: OPTIONS }).values
  if (!/^\d{1,4}$/.test(given)) {
    console.error(`--months takes a whole number, such as --months=6; found "${given}"`)
    return 1
  }
  const months = Number(given)
  const today = new Date().toISOString().slice(0, 10)
  const editions = await publishedEditions(folder)
  const lines = editions.flatMap((edition) =>
    staleSources(edition, months, today).map(
      ({ checked, publisher, url }) => `${edition.id}: checked ${checked}: ${publisher}, ${url}`,
    ),
  )
  for (const line of lines) console.log(line)
  if (lines.length === 0) console.log(`No source was last checked more than ${months} months ago`)
  return 0
}
