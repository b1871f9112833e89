import { pathOf } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import type { LinkTo } from '@/edition/export/link-to'

/** Links into the edition in full, on the site that this page is of, for what leaves the page. */
export function absoluteLinks({ id }: Edition): LinkTo {
  return (place) => {
    const target = place.kind === 'edition' ? null : place
    const path = pathOf({ page: { kind: 'read', edition: id }, entity: null, target })
    return new URL(path, location.href).href
  }
}
