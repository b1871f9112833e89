import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { formatEditionJsonSchema, SCHEMA_FILE } from '@/build/edition-json-schema'

/** Write the format's JSON Schema; resolves to the exit code. */
export async function run([file = SCHEMA_FILE]: readonly string[]): Promise<number> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, formatEditionJsonSchema())
  console.log(`${file} written`)
  return 0
}
