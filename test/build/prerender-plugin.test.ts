import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { prerenderPlugin } from '@/build/prerender-plugin'

it('leaves a build that failed to say why', async () => {
  const root = await mkdtemp(join(tmpdir(), 'lectern-'))
  try {
    await writeFile(join(root, 'index.html'), '<script type="module" src="/main.js"></script>')
    await writeFile(join(root, 'main.js'), "import './nowhere.js'")
    const built = build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [prerenderPlugin()],
    })
    await expect(built).rejects.toThrow('./nowhere.js')
  } finally {
    await rm(root, { recursive: true })
  }
}, 20_000)
