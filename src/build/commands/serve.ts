import { parseArgs } from 'node:util'
import { isPortTaken, missingSite, type Site, serveSite } from '@/build/serve-site'

/** Serve the built site at http://localhost:4173/ until the program is stopped. */
export async function run(args: string[]): Promise<number | undefined> {
  const { folder, base, port } = parseArgs({
    args,
    options: {
      folder: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: '4173' },
    },
  }).values
  const missing = missingSite(folder)
  if (missing) return fail(missing)
  try {
    await serveOnBothLoopbacks({ folder, base, port: Number(port) })
  } catch (error) {
    if (!isPortTaken(error)) throw error
    return fail(
      `Port ${port} is taken: stop the program that uses it, or choose another port with ` +
        `\`npm run serve -- --port=${Number(port) + 1}\`.`,
    )
  }
  console.log(`Lectern is at http://localhost:${port}${base} (Ctrl+C stops it)`)
  return undefined
}

/** Which of the two `localhost` means differs between machines; not all have the second. */
async function serveOnBothLoopbacks(site: Site): Promise<void> {
  const first = await serveSite({ ...site, host: '127.0.0.1' })
  try {
    await serveSite({ ...site, host: '::1' })
  } catch (error) {
    if (!isPortTaken(error)) return
    await first.close()
    throw error
  }
}

function fail(words: string): number {
  console.error(words)
  return 1
}
