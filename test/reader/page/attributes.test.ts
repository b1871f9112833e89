import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ATTRIBUTES } from '@/reader/page/attributes'

const DECLARED = new Set<string>(Object.keys(ATTRIBUTES))

/** Where each attribute of our own is written or read, in components, scripts and styles. */
const USES = usesIn(['src/ui', 'src/app', 'src/reader'])

describe('the attributes that styles and scripts agree on', () => {
  it('are found in all three', () => {
    const files = [...USES.values()].flat()
    for (const ending of ['.tsx', '.ts', '.css']) {
      expect(files.some((file) => file.endsWith(ending))).toBe(true)
    }
  })

  it('are each declared', () => {
    const strangers = [...USES].filter(([name]) => !DECLARED.has(name))
    expect(strangers.map(([name, files]) => `${name} in ${files[0]}`)).toEqual([])
  })

  it('are each set in one place and read in another', () => {
    const idle = [...DECLARED].filter((name) => (USES.get(name)?.length ?? 0) < 2)
    expect(idle).toEqual([])
  })
})

function usesIn(folders: readonly string[]): Map<string, string[]> {
  const uses = new Map<string, string[]>()
  for (const file of folders.flatMap(sourcesIn)) {
    for (const name of attributesIn(readFileSync(file, 'utf8'))) {
      uses.set(name, [...(uses.get(name) ?? []), file])
    }
  }
  return uses
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css)$/.test(name) && !name.endsWith('page/attributes.ts'))
    .map((name) => join(folder, name))
}

/** Every use in some code, by name: as it stands in markup and selectors, and through `dataset`. */
function attributesIn(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  const written = bare.match(/\bdata-[a-z]+(?:-[a-z]+)*/g) ?? []
  const inData = [...bare.matchAll(/\bdataset\[?\.?'?(\w+)'?\]?|'(\w+)' in [\w.]*dataset/g)]
  const destructured = [...bare.matchAll(/\{([^{}]*)\}\s*=[^=;{}]*?\.dataset\b/g)]
  const names = [
    ...inData.flatMap(([, member, tested]) => member ?? tested ?? []),
    ...destructured.flatMap(([, list = '']) => list.split(',').map((name) => name.trim())),
  ]
  return [...written, ...names.filter(Boolean).map(attributeOf)]
}

function attributeOf(name: string): string {
  return `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
