import { type EditionProblem, problem } from './edition-problem'
import type { Edition } from './edition-schema'

/** What an edition may do without, and a published one may not: each path with what stands there. */
export function checkMissing(edition: Edition): EditionProblem[] {
  const { article, editorial, entities, sources } = edition
  const wanted: readonly (readonly [string, unknown, string])[] = [
    ['checked', edition.checked, 'the day it was last checked'],
    ['article.publisher', article.publisher, 'who published the article'],
    ['article.published', article.published, 'the date that the article bears'],
    ['article.url', article.url, 'the address of the original'],
    ['article.provenance', article.provenance, 'how far the text was compared with the original'],
    ['editorial', editorial, 'whose edition it is'],
    ['editorial.headline', editorial?.headline ?? article.headline, 'a headline, or the article’s'],
    ...entities.map(
      ({ description }, index) =>
        [`entities[${index}].description`, description, 'who or what it is'] as const,
    ),
    ...sources.flatMap(
      ({ publisher, url, checked }, index) =>
        [
          [`sources[${index}].publisher`, publisher, 'who published it'],
          [`sources[${index}].url`, url, 'its address'],
          [`sources[${index}].checked`, checked, 'the day it was last checked'],
        ] as const,
    ),
  ]
  return wanted
    .filter(([, value]) => value === null)
    .map(([path, , what]) => problem('missing', path, `is missing, expected ${what}`))
}
