import type { Edition } from '@/edition/edition-schema'
import { findDates } from './dates/find-dates'
import { publicationDay } from './dates/publication-day'
import { draftEdition } from './draft/draft-edition'
import { findEntities } from './entities/find-entities'
import { joinMentions } from './entities/join-mentions'
import { findEvents } from './events/find-events'
import { loadNameWeights } from './names/load-name-weights'
import { givingWay, type Paced } from './pace'
import { attributeSpeakers } from './quotations/attribute-speakers'
import { findQuotations } from './quotations/find-quotations'
import { parseArticleText, type TextAbout } from './reading/article-text'
import { read } from './reading/reading'
import { proposeSections } from './sections/propose-sections'
import { tellVoices } from './voices/tell-voices'

/** What may be known of a text (see `TextAbout`), and how its annotation is followed and stopped. */
export type AnnotateOptions = TextAbout & {
  /** Told after each step how much is done, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined
  readonly signal?: AbortSignal | null | undefined
}

/**
 * Read the text of an article and make an edition of it, the same one each time.
 *
 * It gives way between steps and, within them, between stretches of the text.
 *
 * @throws what `parseArticleText` has against the text, as an error in its words; the signal's
 * reason when it is aborted.
 */
export async function annotate(text: string, options: AnnotateOptions = {}): Promise<Edition> {
  const parsed = parseArticleText(text, options)
  if (!parsed.ok) throw new Error(parsed.problem.reason)
  const article = parsed.value
  const step = stepper(options)
  const weights = await loadNameWeights()
  const reading = await step(read(article.text))
  const published = article.published ?? publicationDay(reading)
  const candidates = await step(findEntities(reading, weights))
  const joined = await step(joinMentions(reading, candidates))
  const dates = await step(findDates(reading, published))
  const { quotations: said, others } = await step(findQuotations(reading))
  const quotations = await step(attributeSpeakers(reading, said, joined))
  const voices = await step(tellVoices(reading, quotations))
  const sections = await step(proposeSections(reading, joined))
  const events = await step(findEvents(reading, { joined, dates, quotations, published }))
  const found = { reading, joined, dates, quotations, others, voices, sections, events }
  return step(draftEdition({ article: { ...article, published }, ...found }))
}

/** How many steps `annotate` takes. */
const STEPS = 10

function stepper({ onProgress, signal = null }: AnnotateOptions) {
  let done = 0
  return async <Result>(work: Paced<Result>): Promise<Result> => {
    const result = await givingWay(work, signal)
    done++
    onProgress?.(done / STEPS)
    return result
  }
}
