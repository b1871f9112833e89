import { citedDate } from '@/cite/cited-date'
import type { CitedWork } from '@/cite/cited-work'
import { parseByline } from '@/edition/parse-byline'

type Facts = {
  readonly author?: string
  readonly headline?: string
  readonly description?: string
  readonly site?: string
  readonly date?: string
  readonly url?: string
}

/** A work as an edition would give it; without a headline it has a description. */
export function exampleWork(facts: Facts): CitedWork {
  const { author, headline, description = 'News article', site = 'Alder Courier', date } = facts
  return {
    authors: author === undefined ? [] : parseByline(author, site),
    title: { words: headline ?? description, isHeadline: headline !== undefined },
    site,
    date: citedDate(date ?? null),
    url: facts.url ?? 'https://courier.example/bridge',
    language: null,
  }
}
