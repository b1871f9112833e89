import { toJsonSchema } from '@valibot/to-json-schema'
import { editionSchema } from '@/edition/edition-schema'

/** Where the format's JSON Schema is published. */
export const SCHEMA_FILE = 'public/schema/edition.json'

/**
 * The format of an edition as JSON Schema, draft 2020-12: what an editor can check while
 * somebody types. What concerns several places at once, and what
 * the engine must be asked, only `parseEdition` checks.
 */
export function editionJsonSchema() {
  return toJsonSchema(editionSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['readonly', 'check'],
  })
}

/** The schema as its file holds it. */
export function formatEditionJsonSchema(): string {
  return `${JSON.stringify(editionJsonSchema(), null, 2)}\n`
}
