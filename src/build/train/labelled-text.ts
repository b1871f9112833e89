import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** A text with its names marked by hand. */
export type LabelledText = {
  readonly id: string
  readonly text: string
  readonly gold: readonly GoldName[]
  /** How much it counts in training. */
  readonly weight: number
}

export type GoldName = { readonly start: number; readonly end: number; readonly type: string }

const lineSchema = v.object({
  id: v.string(),
  text: v.string(),
  gold: v.array(v.object({ start: v.number(), end: v.number(), type: v.string() })),
})

/** The sets that weights are learned from, and how much each counts. */
const TRAINING_SETS = [
  { file: 'ner_gum.jsonl', weight: 1 },
  { file: 'ner_uner_pud.jsonl', weight: 1 },
  { file: 'ner_uner_ewt.jsonl', weight: 0.8 },
  { file: 'ner_crossner.jsonl', weight: 0.7 },
  { file: 'ner_re3d.jsonl', weight: 0.7 },
  { file: 'ner_social.jsonl', weight: 0.3 },
] as const

/** Where the measuring material lies, or null where it does not. */
export function findMaterial(folder: string): string | null {
  return existsSync(join(folder, 'data/ner_gum.jsonl')) ? join(folder, 'data') : null
}

/** All texts to learn from. */
export function trainingTexts(folder: string): LabelledText[] {
  return TRAINING_SETS.flatMap(({ file, weight }) => labelledTexts(join(folder, file), weight))
}

/** The texts of one file of the material, with what its labelling says by rule put right. */
function labelledTexts(file: string, weight = 1): LabelledText[] {
  return jsonLines(file).map((line) => {
    const { id, text, gold } = v.parse(lineSchema, line)
    return { id, text, weight, gold: gold.map((name) => mendName(text, name)).filter(isName) }
  })
}

/** The values of a file that holds one to a line. */
export function jsonLines(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line): unknown => JSON.parse(line))
}

/** Some sets cut "United" off and leave titles on. */
function mendName(text: string, name: GoldName): GoldName | null {
  let { start, end } = name
  if (text.slice(start, end).startsWith('States') && text.slice(0, start).endsWith('United ')) {
    start -= 'United '.length
  }
  const words = text.slice(start, end)
  if (name.type === 'PER') {
    if (PEOPLES.test(words)) return null
    const title = TITLES.exec(words)?.[0] ?? ''
    if (title.length < words.length) start += title.length
  }
  return { start, end, type: name.type }
}

const TITLES =
  /^(?:(?:Former|Then|Vice|Prime|Deputy|Foreign|Defen[cs]e|Finance|Interior|U\.?S\.?|UK|United States|American|British|Afghan|Russian|French|German|Chinese|Israeli|Iraqi|President|Minister|Secretary|Senator|Sen\.|Rep\.|Governor|Gov\.|Mayor|General|Gen\.|Colonel|Lieutenant|Captain|Major|Sergeant|Ambassador|Judge|Justice|Chief|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Prof\.?|Professor|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Pope|HE|Coach|Director|Chairman|Congressman|Congresswoman|Representative|Attorney|Detective|Officer|Reverend|Rev\.|Father|Bishop) )+/
const PEOPLES =
  /^(?:\w+(?:ans|ese|ish|ims|is|ists)|Jews|Christians|Greeks|Turks|Kurds|Arabs|Taliban|Team .*)$/

function isName(name: GoldName | null): name is GoldName {
  return name !== null && ['PER', 'ORG', 'LOC'].includes(name.type)
}

const plainSchema = v.object({ text: v.string() })
const taggedSchema = v.object({ sentences: v.array(v.string()) })

/** Texts without labels, freely licensed: words are put in classes by what stands around them. */
export function freeTexts(folder: string): string[] {
  const plain = jsonLines(join(folder, 'text_wikinews.jsonl')).map(
    (line) => v.parse(plainSchema, line).text,
  )
  const tagged = jsonLines(join(folder, 'pos_masc.jsonl')).map((line) =>
    v
      .parse(taggedSchema, line)
      .sentences.map((sentence) => sentence.replaceAll(/_[^\s_]+(?=\s|$)/g, ''))
      .join('\n'),
  )
  return [...plain, ...tagged]
}
