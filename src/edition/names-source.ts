import type { Edition } from './edition-schema'

/** Whether something in an edition relies on a source. */
export function namesSource(edition: Edition, id: string): boolean {
  const { entities, notes = [], quotations } = edition
  return (
    [...entities, ...notes].some(({ sources }) => sources.includes(id)) ||
    quotations.some(({ records }) =>
      records?.some(({ seenIn, official }) => seenIn === id || official === id),
    )
  )
}
