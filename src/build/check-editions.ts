import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { checkForPublication } from '@/edition/check-for-publication'
import { type EditionProblem, formatProblem, problem } from '@/edition/edition-problem'
import type { Edition } from '@/edition/edition-schema'
import { parseEditionFile } from '@/edition/parse-edition'
import { failed, type Result } from '@/edition/result'

/** Where published editions lie. */
export const EDITIONS_FOLDER = 'public/editions'

/** An edition's file with what it holds, or all that is wrong with it. */
export type CheckedEdition = {
  readonly file: string
  /** `null` where there are problems. */
  readonly edition: Edition | null
  readonly problems: readonly EditionProblem[]
}

/** Check every `<id>.json` in `folder`, in the order of their names; throws where it cannot read. */
export async function checkEditions(folder: string): Promise<CheckedEdition[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, name)
      const checked = checkEdition(name, await readFile(file, 'utf8'))
      return checked.ok
        ? { file, edition: checked.value, problems: [] }
        : { file, edition: null, problems: checked.problem }
    }),
  )
}

/** The editions in `folder`; throws with every problem, a line each, if there is one. */
export async function publishedEditions(folder: string): Promise<Edition[]> {
  const checked = await checkEditions(folder)
  const lines = problemLines(checked)
  if (lines.length > 0) throw new Error(`Editions with faults:\n${lines.join('\n')}`)
  return checked.flatMap(({ edition }) => edition ?? [])
}

/** What is wrong with some editions: a line a problem, beginning with the file. */
export function problemLines(checked: readonly CheckedEdition[]): string[] {
  return checked.flatMap(({ file, problems }) =>
    problems.map((problem) => `${file}: ${formatProblem(problem)}`),
  )
}

function checkEdition(name: string, json: string): Result<Edition, readonly EditionProblem[]> {
  const edition = parseEditionFile(json)
  if (!edition.ok) return edition
  const problems = [
    ...checkName(edition.value, basename(name, '.json')),
    ...checkForPublication(edition.value),
  ]
  return problems.length === 0 ? edition : failed(problems)
}

function checkName({ id }: Edition, expected: string): EditionProblem[] {
  if (id === expected) return []
  return [problem('id', 'id', `expected "${expected}" as the file is named, found "${id}"`)]
}
