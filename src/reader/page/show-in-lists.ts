import { placeId } from '@/edition/place-id'
import type { Root } from './root'

/** How much of a row must be seen for it to be in view, in CSS pixels. */
const SHOWN_PX = 160

/** Bring a name into view in the list of entities and in the cast, where these scroll by themselves. */
export function showInLists(root: Root, entityId: string): void {
  const id = CSS.escape(entityId)
  showInList(root.querySelector('#entities'), root.querySelector(`#${placeId('entity', id)}`))
  showInCast(root.querySelector('.cast'), root.querySelector(`.cast [data-of="${id}"]`))
}

function showInList(list: Element | null, row: Element | null): void {
  if (!list || !row || list.scrollHeight <= list.clientHeight) return
  const [rowBox, listBox] = [row.getBoundingClientRect(), list.getBoundingClientRect()]
  if (rowBox.top < listBox.top || rowBox.top > listBox.bottom - SHOWN_PX) {
    list.scrollTop += rowBox.top - listBox.top - 16
  }
}

/** To its middle, so that names stand on both sides. */
function showInCast(cast: Element | null, name: Element | null): void {
  if (!cast || !name) return
  const [castBox, nameBox] = [cast.getBoundingClientRect(), name.getBoundingClientRect()]
  cast.scrollLeft += nameBox.left + nameBox.width / 2 - castBox.left - castBox.width / 2
}
