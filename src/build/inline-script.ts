import { join } from 'node:path'
import { build, type Rolldown } from 'vite'

/** The script that a page in one file begins with. */
export const PAGE_FILE_SCRIPT = 'src/app/page-file/file-start.ts'

/**
 * A script that stands in a page itself, with all that it imports, as one line of classic script.
 *
 * @param name what the script's own exports are called in the page
 */
export async function inlineScript(root: string, file: string, name = 'start'): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(root, file), formats: ['iife'], name },
    },
  })
  const [code] = builtFiles(result).flatMap((output) =>
    output.type === 'chunk' ? output.code.trim() : [],
  )
  if (!code) throw new Error(`${file} was not built`)
  return code
}

/** The files that a build which writes nothing has made. */
export function builtFiles(
  result: Awaited<ReturnType<typeof build>>,
): (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  const bundles = Array.isArray(result) ? result : [result]
  return bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []))
}
