import type { CitedWork } from './cited-work'

/** The title for formats with one field for it: a description stands there in square brackets. */
export function titleForManagers({ title }: CitedWork): string {
  return title.isHeadline ? title.words : `[${title.words}]`
}
