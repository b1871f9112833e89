import { join } from 'node:path'
import tailwind from '@tailwindcss/vite'
import { build, type ViteDevServer } from 'vite'
import { builtFiles, inlineScript, PAGE_FILE_SCRIPT } from './inline-script.ts'

/** The template of a page in one file as a build would write it, from the sources as they are now. */
export async function developmentPageTemplate(server: ViteDevServer): Promise<string> {
  const { root } = server.config
  const { pageTemplate } = await server.ssrLoadModule('/src/build/page-template.ts')
  const [styles, script] = await Promise.all([
    stylesWithFonts(root),
    inlineScript(root, PAGE_FILE_SCRIPT),
  ])
  return pageTemplate({ styles, script, fonts: new Map() })
}

/** The one sheet of the site, its fonts in it. */
async function stylesWithFonts(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [tailwind({ optimize: false })],
    build: {
      write: false,
      cssTarget: 'es2023',
      cssMinify: false,
      assetsInlineLimit: () => true,
      rolldownOptions: { input: join(root, 'src/app/theme.css') },
    },
  })
  const [styles] = builtFiles(result).flatMap((output) =>
    output.type === 'asset' && output.fileName.endsWith('.css') ? [String(output.source)] : [],
  )
  if (!styles) throw new Error('The sheet of the site was not built')
  return styles
}
