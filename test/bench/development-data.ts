import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'

/** The records of a file of development data in `folder`, of the shape that `schema` gives. */
export async function readRecords<Schema extends v.GenericSchema>(
  folder: string,
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const lines = (await readFile(join(folder, file), 'utf8')).trim().split('\n')
  return lines.map((line) => v.parse(schema, JSON.parse(line)))
}

/** Every third document is held out: nobody looks at it while rules are made. */
export function isHeldOut(index: number): boolean {
  return index % 3 === 2
}
