import { isReservedId } from './edition-id'
import { type EditionProblem, problem } from './edition-problem'
import type { Edition } from './edition-schema'

/** Ids that stand twice, in whatever lists, or that an address would read as something else. */
export function checkIds(edition: Edition): EditionProblem[] {
  const owners = new Map<string, string>()
  return idsOf(edition).flatMap(({ path, id }) => {
    const owner = owners.get(id)
    if (owner !== undefined) {
      return [problem('id', `${path}.id`, `"${id}" is already the id of ${owner}`)]
    }
    owners.set(id, path)
    return isReservedId(id)
      ? [problem('id', `${path}.id`, `"${id}" has a meaning in addresses`)]
      : []
  })
}

function idsOf(edition: Edition) {
  const { sections, entities, mentions, quotations, dates, sources } = edition
  const { notes = [], gaps = [] } = edition
  const lists = { sections, entities, mentions, quotations, dates, notes, gaps, sources }
  return Object.entries(lists).flatMap(([name, list]) =>
    list.map(({ id }, index) => ({ path: `${name}[${index}]`, id })),
  )
}
