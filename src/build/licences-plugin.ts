import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The two plugins that write `licences.txt`: workers are bundles of their own, and made before. */
type LicencesPlugins = { readonly page: Plugin; readonly worker: Plugin }

/** Shipped without being a module of the bundle: the fonts' files, and what the styles begin with. */
const SHIPPED_OTHERWISE = [
  '@fontsource-variable/newsreader',
  '@fontsource-variable/schibsted-grotesk',
  'tailwindcss',
]

/** Within the worker's script as data, with what it was learned from. */
const WEIGHTS_LICENCE = 'src/annotate/weights/LICENCE.md'

/**
 * Writes `licences.txt` beside the pages: the project's own licence, that of the engine's weights,
 * and the whole licence of every package that has code in a script of the bundle, and of the fonts
 * and styles.
 *
 * @throws for a package that ships without saying its licence, since it must not.
 */
export function licencesPlugins(): LicencesPlugins {
  const packages = new Set(SHIPPED_OTHERWISE)
  const name = 'lectern:licences'
  function note(modules: Iterable<string>): void {
    for (const found of packagesOf(modules)) packages.add(found)
  }
  let root = ''
  return {
    worker: { name, generateBundle: (_options, bundle) => note(modulesIn(bundle)) },
    page: {
      name,
      apply: 'build',
      configResolved(config) {
        root = config.root
      },
      async generateBundle(_options, bundle) {
        note(modulesIn(bundle))
        const source = await licencesText(root, packages)
        this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
      },
    },
  }
}

type Bundle = Readonly<
  Record<string, { readonly type: 'asset' } | { readonly type: 'chunk'; readonly modules: object }>
>

function modulesIn(bundle: Bundle): string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'chunk' ? Object.keys(file.modules) : [],
  )
}

/** The packages that modules belong to, by their paths; those of the project itself are in none. */
export function packagesOf(modules: Iterable<string>): Set<string> {
  const found = new Set<string>()
  for (const path of modules) {
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? []
    if (name !== undefined) found.add(name)
  }
  return found
}

async function licencesText(root: string, packages: ReadonlySet<string>): Promise<string> {
  const own = ['LICENSE', WEIGHTS_LICENCE].map((file) => readFile(join(root, file), 'utf8'))
  const others = [...packages].toSorted().map(async (name) => {
    const folder = join(root, 'node_modules', name)
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return `${name} ${version}\n\n${await licenceIn(folder)}`
  })
  return `${(await Promise.all([...own, ...others])).map((text) => text.trim()).join(RULE)}\n`
}

const RULE = `\n\n${'='.repeat(79)}\n\n`

async function licenceIn(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name))
  if (file === undefined) throw new Error(`${folder} ships and has no licence`)
  return readFile(join(folder, file), 'utf8')
}
