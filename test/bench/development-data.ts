import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

/** Where the development data lies, beside the project; it is no part of it. */
const FOLDER = '../shared/bench'

/** Whether there is development data; says so where there is none. */
export function hasDevelopmentData(): boolean {
  const isThere = existsSync(FOLDER)
  if (!isThere) console.log(`No development data in ${FOLDER}: nothing is scored.`)
  return isThere
}

/** The records of a file of development data, of the shape that `schema` gives. */
export async function readRecords<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const lines = (await readFile(join(FOLDER, 'data', file), 'utf8')).trim().split('\n')
  return lines.map((line) => v.parse(schema, JSON.parse(line)))
}

/** Every third document is held out: nobody looks at it while rules are made. */
export function isHeldOut(index: number): boolean {
  return index % 3 === 2
}
