import { readFileSync } from 'node:fs'
import postcss, { type Declaration } from 'postcss'

/** By engine, the version that first takes something, `never`, or the prefix under which it takes it. */
type Lacking = Readonly<Record<string, string>>

/** By property, what of it engines lack: the whole of it under no letter, else by the word of its value. */
type Properties = Readonly<Record<string, Readonly<Record<string, Lacking>>>>

const { properties }: { properties: Properties } = JSON.parse(
  readFileSync('test/data/declarations-taken.json', 'utf8'),
)
const known = new Map(Object.entries(properties))

/**
 * The declarations of a style sheet that not every engine takes as they stand, each as its property
 * or property and word, and where it is lacking: `text-decoration: solid (safari 26.2)`. A prefixed
 * form in the same rule makes up for an engine that wants the prefix.
 */
export function untakenDeclarations(css: string): readonly string[] {
  const found = new Set<string>()
  postcss.parse(css).walkDecls((declaration) => {
    if (isDescriptor(declaration) || declaration.prop.startsWith('-')) return
    for (const untaken of untakenOf(declaration)) found.add(untaken)
  })
  return [...found].toSorted()
}

function untakenOf(declaration: Declaration): readonly string[] {
  const { prop, value } = declaration
  const lacking = known.get(prop)
  if (!lacking) return [`${prop} (unknown)`]
  const words = new Map(Object.entries(lacking))
  return ['', ...kindsOfWords(value)].flatMap((word) =>
    Object.entries(words.get(word) ?? {})
      .filter(([, since]) => !hasPrefixed(declaration, since))
      .map(([engine, since]) => `${prop}${word && `: ${word}`} (${engine} ${since})`),
  )
}

/** The words of a value; a number with its unit and a colour by what they are. */
function kindsOfWords(value: string): readonly string[] {
  return withoutArguments(value)
    .split(/[\s,/]+/)
    .map((word) => {
      if (/^[-+.]?\d/.test(word)) return '<length>'
      return /^#|\(\)$/.test(word) ? '<color>' : word
    })
}

/** `a(b(c)) d` as `a() d`. */
function withoutArguments(value: string): string {
  const less = value.replace(/\([^()]+\)/g, '()').replace(/\((?:[^()]|\(\))+\)/g, '()')
  return less === value ? value : withoutArguments(less)
}

/** A prefixed form counts whatever an engine wants: one of its own stands for the one without. */
function hasPrefixed({ prop, parent }: Declaration, since: string): boolean {
  const prefix = since.startsWith('-') ? since : '-webkit-'
  return parent?.some((node) => node.type === 'decl' && node.prop === prefix + prop) ?? false
}

/** What tells a font or a registered property is no declaration of a style. */
function isDescriptor({ parent }: Declaration): boolean {
  return (
    parent?.type === 'atrule' &&
    'name' in parent &&
    /^(?:font-face|property)$/.test(`${parent.name}`)
  )
}
