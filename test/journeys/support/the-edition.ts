import { publishedEdition } from '../../support/published-edition'

/** The edition that the journeys read. */
export const EDITION = publishedEdition()

/** Where it is read. */
export const READ = `/read/${EDITION.id}/`
