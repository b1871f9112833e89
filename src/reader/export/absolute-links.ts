import type { Edition } from '@/edition/edition-schema'
import type { LinkTo } from '@/edition/export/link-to'
import { linkTo } from '../places'

/** Links into the edition in full, on the site that this page is of, for what leaves the page. */
export function absoluteLinks(edition: Edition): LinkTo {
  return (place) => {
    const path = linkTo(edition, place.kind === 'edition' ? null : place)
    return new URL(path, location.href).href
  }
}
