import { join } from 'node:path'
import { build } from 'vite'

/** The script that a page in one file begins with. */
export const PAGE_FILE_SCRIPT = 'src/app/page-file/file-start.ts'

/** A script that stands in a page itself, with all that it imports, as one line of classic script. */
export async function inlineScript(root: string, file: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(root, file), formats: ['iife'], name: 'start' },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const [code] = outputs
    .flatMap((bundle) => ('output' in bundle ? bundle.output : []))
    .flatMap((output) => (output.type === 'chunk' ? output.code.trim() : []))
  if (!code) throw new Error(`${file} was not built`)
  return code
}
