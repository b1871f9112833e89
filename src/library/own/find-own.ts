import * as v from 'valibot'
import { nextPlace, wordsSought } from '@/text/find-words'
import { foldForSearch } from '@/text/fold-for-search'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import type { OwnListing } from './own-list'

/** How a list of own editions is ordered. */
const OWN_ORDERS = {
  opened: (a, b) => openedOf(b) - openedOf(a),
  published: (a, b) => compare(publishedOf(b), publishedOf(a)),
  title: (a, b) => COLLATOR.compare(titleOf(a), titleOf(b)),
} as const satisfies Record<string, (a: OwnListing, b: OwnListing) => number>
export type OwnOrder = keyof typeof OWN_ORDERS

export function isOwnOrder(name: string): name is OwnOrder {
  return Object.hasOwn(OWN_ORDERS, name)
}

/** Titles as people sort them: numbers by value, accents and case last. */
const COLLATOR = new Intl.Collator(INTERFACE_LANGUAGE, { numeric: true })

const line = v.nullish(v.string())

/** What of a kept edition it is found by; the rest may be as it likes. */
const searchedSchema = v.object({
  id: v.string(),
  article: v.object({ text: v.string(), headline: line, publisher: line }),
  editorial: v.nullish(v.object({ headline: line })),
  entities: v.array(v.object({ label: v.string(), name: line })),
})

/**
 * The id of a kept edition and all that it is found by, folded: its title, who published it, whom and
 * what it names, its text; `null` where what was kept is broken.
 */
export function wordsOfOwn(kept: unknown): readonly [id: string, words: string] | null {
  const { success, output } = v.safeParse(searchedSchema, kept)
  if (!success) return null
  const { id, article, editorial, entities } = output
  const names = entities.flatMap(({ label, name }) => [label, name])
  const all = [editorial?.headline, article.headline, article.publisher, ...names, article.text]
  return [id, foldForSearch(all.filter((words) => words).join('\n')).text]
}

/**
 * Those of a list that hold every word of a query, at the beginning of one of theirs, in order.
 *
 * @param words what each edition is found by, by id, as `wordsOfOwn` gives it; one that is not
 * there is found by what the list says of it
 */
export function findOwn(
  list: readonly OwnListing[],
  query: string,
  order: OwnOrder,
  words: ReadonlyMap<string, string>,
): OwnListing[] {
  const sought = wordsSought(query)
  return list
    .filter((own) => {
      const held = words.get(own.id) ?? foldForSearch(titleOf(own)).text
      return sought.every((word) => nextPlace(held, [word], 0) !== null)
    })
    .toSorted(OWN_ORDERS[order])
}

function titleOf(own: OwnListing): string {
  return own.kind === 'broken' ? own.id : own.headline
}

function openedOf(own: OwnListing): number {
  return own.kind === 'broken' ? 0 : own.opened
}

/** Those without a date come last. */
function publishedOf(own: OwnListing): string {
  return own.kind === 'broken' ? '' : (own.published ?? '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
