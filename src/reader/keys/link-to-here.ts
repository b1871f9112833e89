import { addressNow, addressOf } from '@/address/browser-address'
import { linkTo, linkToView } from '@/address/links'
import type { Target } from '@/address/reader-address'
import type { Edition } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { paragraphBeside, placeInWindow } from '../page/text-in-window'
import { isolated } from '../words/isolated'
import { quotationLabel } from '../words/quotation-label'

/** Where the reader is: the link that leads there, and what it is called in "Link to … copied". */
export type Here = { readonly link: string; readonly name: string }

/**
 * The link to what has the focus, else to the first paragraph in the window, else, before the
 * text has begun to go by or after its end, to the view.
 */
export function linkToHere(edition: Edition): Here {
  return linkOfFocus() ?? linkToPlace(edition) ?? viewOf(edition)
}

/** What the focused element itself copies, such as the sign beside a paragraph. */
function linkOfFocus(): Here | null {
  const { copies, name } =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {}
  return copies && name ? { link: copies, name } : null
}

function linkToPlace(edition: Edition): Here | null {
  const target = focusedPlace(document.activeElement) ?? paragraphInWindow()
  const name = target && placeName(edition, target)
  return target && name ? { link: linkTo(edition, target), name } : null
}

/** The nearest place with an address around an element: the whole article is not one. */
function focusedPlace(element: Element | null): Target | null {
  const place = element?.closest('[id]') ?? null
  if (!place) return null
  const { target } = addressOf(`#${place.id}`).address
  const leads = target !== null && !['part', 'section'].includes(target.kind)
  if (leads || place.matches('[data-section]')) return target
  const paragraph = paragraphBeside(element)
  return paragraph
    ? addressOf(`#${paragraph.id}`).address.target
    : focusedPlace(place.parentElement)
}

function paragraphInWindow(): Target | null {
  const place = placeInWindow(document)
  return place?.hasBegun && !place.isOver ? { kind: 'paragraph', number: place.paragraph } : null
}

/** What copying says of a place, as the buttons beside it do; `null` where the edition has it not. */
function placeName(edition: Edition, target: Target): string | null {
  switch (target.kind) {
    case 'paragraph':
      return `paragraph ${target.number}`
    case 'section': {
      const section = edition.sections.find(({ id }) => id === target.id)
      return section ? `section “${isolated(section.heading)}”` : null
    }
    case 'quote': {
      const quotation = edition.quotations.find(({ id }) => id === target.id)
      return quotation ? quotationLabel(edition, quotation) : null
    }
    case 'event': {
      const event = findEntity(edition, target.id)
      return event && `event “${isolated(event.label)}”`
    }
    case 'entity':
      return findEntity(edition, target.id)?.label ?? null
    case 'part':
    case 'passage':
      return null
  }
}

function viewOf(edition: Edition): Here {
  return { link: linkToView(edition, addressNow().address), name: 'this view' }
}
