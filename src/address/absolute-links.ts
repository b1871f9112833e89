import type { Edition } from '@/edition/edition-schema'
import type { LinkTo } from './link-to'
import { linkTo } from './links'

/** Links into the edition in full, on the site that this page is of, for what leaves the page. */
export function absoluteLinks(edition: Edition): LinkTo {
  return (place) => {
    const path = linkTo(edition, place.kind === 'edition' ? null : place)
    return new URL(path, location.href).href
  }
}
