import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wordsIn } from './support/words-in'

/** Rooms that give kinds and parts: those above say them. */
const ROOMS = ['src/text', 'src/edition']

/** Files that tell whoever makes an edition what is wrong with it, in words of theirs. */
const FOR_PUBLISHERS = /^(?:check|parse)-|^(?:describe-issue|edition-problem|upgrade)\.ts$/

/** Files whose words nobody reads on a page, and what they are. */
const EXCEPTIONS = new Map([
  ['src/text/whole-sentences.ts', 'words of articles that a sentence begins with'],
  ['src/edition/given-names.ts', 'names of people'],
  ['src/edition/edition-schema.ts', 'the title of the format, in its JSON Schema'],
  ['src/edition/schema-values.ts', 'what a faulty file should have held, for whoever makes it'],
])

const FILES = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
).filter((file) => file.endsWith('.ts') && !FOR_PUBLISHERS.test(basename(file)))

describe('without words of the interface', () => {
  it.each(FILES.filter((file) => !EXCEPTIONS.has(file)))('is %s', (file) => {
    expect(wordsIn(file, readFileSync(file, 'utf8'))).toEqual([])
  })

  it.each([...EXCEPTIONS])('%s needs its exception: %s', (file) => {
    expect(existsSync(file)).toBe(true)
    expect(wordsIn(file, readFileSync(file, 'utf8'))).not.toEqual([])
  })
})

describe('reading words', () => {
  it.each([
    ["const a = 'No official wording found.'", ['No official wording found.']],
    ["const a = { stated: 'Stated' }", ['Stated']],
    ["const a = '“Quote'", ['“Quote']],
    [`const a = \`\${b} and \${c}\``, [' and ']],
    [`const a = \`about \${b}\``, ['about ']],
    ["const a = b ? 'as reported' : c", ['as reported']],
  ])('finds those of %s', (code, found) => {
    expect(wordsIn('some.ts', code)).toEqual(found)
  })

  it.each([
    "import { A } from '@/edition/Some File'",
    "const a = 'not-found'",
    "const a = ', '",
    "const a = 'isQuoted'",
    "const a = 'DOMException'",
    "throw new Error('The edition has no source')",
    "const a = v.pipe(b, v.description('The words that attribute it.'))",
    '// No official wording found.',
    '/No official wording/.test(a)',
  ])('finds none in %s', (code) => {
    expect(wordsIn('some.ts', code)).toEqual([])
  })
})
