import { isReservedId } from './edition-id'
import type { EditionProblem } from './edition-problem'
import type { Edition } from './edition-schema'

/** Ids that stand twice, in whatever lists, or that an address would read as something else. */
export function checkIds(edition: Edition): EditionProblem[] {
  const owners = new Map<string, string>()
  return idsOf(edition).flatMap(({ path, id }) => {
    const owner = owners.get(id)
    if (owner !== undefined) {
      return [{ path: `${path}.id`, reason: `"${id}" is already the id of ${owner}` }]
    }
    owners.set(id, path)
    return isReservedId(id)
      ? [{ path: `${path}.id`, reason: `"${id}" has a meaning in addresses` }]
      : []
  })
}

function idsOf(edition: Edition) {
  const { sections, entities, mentions, quotations, dates, notes, gaps, sources } = edition
  const lists = { sections, entities, mentions, quotations, dates, notes, gaps, sources }
  return Object.entries(lists).flatMap(([name, list]) =>
    list.map(({ id }, index) => ({ path: `${name}[${index}]`, id })),
  )
}
