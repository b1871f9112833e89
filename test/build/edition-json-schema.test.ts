import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  editionJsonSchema,
  formatEditionJsonSchema,
  SCHEMA_FILE,
} from '@/build/edition-json-schema'

describe('the JSON Schema', () => {
  it('is published as the format is now (else: node src/build/run.mjs write-schema)', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(formatEditionJsonSchema())
  })

  it('says what it is, and ends with a line feed', () => {
    expect(editionJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Lectern edition',
      type: 'object',
      additionalProperties: false,
    })
    expect(formatEditionJsonSchema()).toMatch(/\}\n$/)
  })

  it('requires every list but those that nobody may have looked for, and allows $schema', () => {
    const { required, properties } = editionJsonSchema()
    expect(required).toEqual([
      ...['format', 'id', 'version', 'checked', 'article', 'editorial', 'sections', 'entities'],
      ...['mentions', 'quotations', 'dates', 'sources'],
    ])
    expect(Object.keys(properties ?? {})).toContain('$schema')
  })

  it('keeps descriptions, patterns and the kinds of entity', () => {
    const { id, entities } = editionJsonSchema().properties ?? {}
    expect(id).toMatchObject({
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      maxLength: 128,
      description: 'The id in the address, equal to the name of the file.',
    })
    expect(entities).toMatchObject({
      items: {
        oneOf: [
          {
            properties: {
              kind: { enum: ['person', 'organisation', 'place', 'document', 'topic'] },
            },
          },
          { properties: { kind: { const: 'event' } } },
        ],
      },
    })
  })
})
