import { addressNow, goTo } from '@/address/browser-address'
import { choosingHref, hrefTo } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { afterPaint } from '@/ui/after-paint'
import { goToSource, openNote } from '../page/show-listed'
import { bringIntoWindow } from '../page/text-in-window'
import { passageHref } from '../passages/link-to-passage'
import type { SearchEntry } from './search-entries'

/** Where a result leads: to the first place of what it names. */
type Lead = {
  readonly href: string
  /** The entity that is chosen as well. */
  readonly chooses?: string
  /** What is left to do once the link was followed, for places without an address of their own. */
  readonly arrive?: () => void
}

/** Where something that was found stands: in the text, wherever that speaks of it, else in its list. */
export function leadOf(edition: Edition, found: SearchEntry): Lead {
  const { kind, id, place } = found
  switch (kind) {
    case 'entity':
    case 'event':
      if (!place) return { href: hrefTo({ kind, id }) }
      // Once what the choice changes has been drawn.
      return {
        href: choosingHref(id),
        chooses: id,
        arrive: () => afterPaint(() => bringIntoWindow(document, place)),
      }
    case 'section':
    case 'quote':
      return { href: hrefTo({ kind, id }) }
    case 'note':
    case 'date':
      return {
        href: place ? passageHref(edition, place) : hrefTo({ kind: 'part', name: 'article' }),
        arrive: () => {
          if (!place) return
          leaveMarginToNotes()
          openNote(document, place.start)
          bringIntoWindow(document, place)
        },
      }
    case 'source':
      return {
        href: hrefTo({ kind: 'part', name: 'sources' }),
        arrive: () => {
          const index = edition.sources.findIndex((source) => source.id === id)
          requestAnimationFrame(() => goToSource(document, index))
        },
      }
    case 'article':
      return { href: hrefTo({ kind: 'part', name: 'article' }) }
    case 'about':
      return { href: hrefTo({ kind: 'part', name: 'sources' }) }
  }
}

/** A note stands in the margin, whose place the panel has while something is chosen. */
function leaveMarginToNotes(): void {
  const { entity, show, ...rest } = addressNow().address
  if (entity !== null || show) goTo({ ...rest, entity: null })
}
