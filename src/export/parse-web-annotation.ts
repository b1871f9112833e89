import * as v from 'valibot'
import { describeIssue } from '@/edition/describe-issue'
import { type EditionProblem, problem } from '@/edition/edition-problem'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { failed, ok, type Result } from '@/edition/result'
import { utf16OffsetsOf } from './text-selectors'
import { LOOKED_FOR, MORE } from './web-annotation'

const quoteSchema = v.object({ type: v.literal('TextQuoteSelector'), exact: v.string() })

const position = v.pipe(v.number(), v.integer(), v.minValue(0))

const positionSchema = v.object({
  type: v.literal('TextPositionSelector'),
  start: position,
  end: position,
})

const targetSchema = v.object({ selector: v.tuple([quoteSchema, positionSchema]) })

const restSchema = v.record(v.string(), v.unknown())

const LISTS = [
  ...['mentions', 'quotations', 'dates', 'notes', 'gaps', 'sections', 'voices'],
  ...['otherQuotationMarks', 'events', 'paragraphs', 'extent'],
] as const

const annotationSchema = v.object({
  target: v.union(
    [targetSchema, v.array(targetSchema), v.string()],
    'expected a target with both selectors',
  ),
  [MORE]: v.object({ list: v.picklist(LISTS), rest: restSchema }),
})

const collectionSchema = v.object(
  {
    type: v.literal('AnnotationCollection'),
    first: v.object({ items: v.array(annotationSchema) }),
    [MORE]: v.object({
      lists: v.optional(v.array(v.picklist(LOOKED_FOR))),
      edition: v.looseObject({
        article: v.looseObject({ text: v.string(), extent: v.optional(v.unknown()) }),
        entities: v.array(v.looseObject({ id: v.string(), kind: v.string() })),
      }),
    }),
  },
  'expected an object',
)

type Collection = v.InferOutput<typeof collectionSchema>
type Annotation = Collection['first']['items'][number]

/**
 * Read an edition from what `exportWebAnnotation` wrote: the words and places from the
 * annotations' selectors, the rest from `lectern:more`.
 *
 * All that is read goes through `parseEdition`. Never throws, whatever `json` is.
 */
export function parseWebAnnotation(json: string): Result<Edition, EditionProblem[]> {
  const value = readJson(json)
  if (!value.ok) return value
  const { success, output, issues } = v.safeParse(collectionSchema, value.value)
  return success ? parseEdition(joinAnnotations(output)) : failed(issues.map(describeIssue))
}

function readJson(json: string): Result<unknown, EditionProblem[]> {
  try {
    return ok(JSON.parse(json))
  } catch (error) {
    const reason = `is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`
    return failed([problem('unreadable', 'edition', reason)])
  }
}

/** The edition as its file would hold it, unchecked. */
function joinAnnotations(collection: Collection): unknown {
  const { edition, lists: lookedFor } = collection[MORE]
  const offset = utf16OffsetsOf(edition.article.text)
  const lists = new Map(LISTS.map((list) => [list, listOf(collection, list, offset)]))
  const events = lists.get('events') ?? []
  return {
    ...edition,
    article: {
      ...edition.article,
      otherQuotationMarks: lists.get('otherQuotationMarks'),
      // Written before they were annotations, a collection has them here.
      paragraphs: edition.article['paragraphs'] ?? lists.get('paragraphs'),
      extent: joinExtent(edition.article.extent, lists.get('extent')?.[0]),
    },
    entities: edition.entities.map((entity) =>
      entity.kind === 'event'
        ? { ...entity, passages: events.find(({ event }) => event === entity.id)?.['passages'] }
        : entity,
    ),
    mentions: lists.get('mentions'),
    quotations: lists.get('quotations'),
    dates: lists.get('dates'),
    // Written before lists could be absent, a collection has them all.
    ...Object.fromEntries(
      (lookedFor ?? LOOKED_FOR).map((list) => [list, lists.get(list)] as const),
    ),
    sections: lists.get('sections'),
  }
}

/** Where the text held breaks off, if it does, as the article has it. */
function joinExtent(extent: unknown, after: Item | undefined): unknown {
  return after === undefined ? extent : { kind: 'part', after }
}

type Offset = (position: number) => number | null
type Item = Readonly<Record<string, unknown>>

function listOf({ first }: Collection, list: (typeof LISTS)[number], offset: Offset): Item[] {
  return first.items
    .filter((annotation) => annotation[MORE].list === list)
    .map((annotation) => {
      const ranges = rangesOf(annotation, offset)
      const { rest } = annotation[MORE]
      if (list === 'quotations') return { ...rest, parts: ranges }
      return list === 'events' ? { ...rest, passages: ranges } : { ...rest, ...ranges[0] }
    })
}

function rangesOf({ target }: Annotation, offset: Offset) {
  if (typeof target === 'string') return []
  const targets = Array.isArray(target) ? target : [target]
  return targets.map(({ selector: [quote, place] }) => ({
    start: offset(place.start),
    end: offset(place.end),
    words: quote.exact,
  }))
}
