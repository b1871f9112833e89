import { EDITIONS_FOLDER, publishedEditions } from '@/build/check-editions'
import { staleSources } from '@/edition/stale-sources'

const DEFAULT_MONTHS = 6

/** List the sources that were last checked more than `--months=6` ago; resolves to the exit code. */
export async function run(words: readonly string[]): Promise<number> {
  const given = words.find((word) => word.startsWith('--months='))?.slice('--months='.length)
  const months = given === undefined ? DEFAULT_MONTHS : Number(given)
  if (!Number.isInteger(months) || months < 0) {
    console.error(`--months takes a whole number, such as --months=6; found "${given}"`)
    return 1
  }
  const today = new Date().toISOString().slice(0, 10)
  const editions = await publishedEditions(EDITIONS_FOLDER)
  const lines = editions.flatMap((edition) =>
    staleSources(edition, months, today).map(
      ({ checked, publisher, url }) => `${edition.id}: checked ${checked}: ${publisher}, ${url}`,
    ),
  )
  for (const line of lines) console.log(line)
  if (lines.length === 0) console.log(`Every source was checked within the last ${months} months`)
  return 0
}
