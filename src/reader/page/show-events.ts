import { placeId } from '@/edition/place-id'
import type { Root } from './root'

/**
 * Mark the events of the timeline that concern an entity, which they are or which their own links
 * there name, and say how many of all these are, wherever `data-events-said` has the words for it.
 * They are away where no event concerns it, nobody is chosen or the timeline is still on its way.
 *
 * @param named what has the entity's name, as these words are to have it
 */
export function showEvents(root: Root, entityId: string | null, named: Element | null): void {
  const id = CSS.escape(entityId ?? '')
  const events = [...root.querySelectorAll('.timeline li')]
  const concerned = events.filter((event) =>
    event.matches(`#${placeId('event', id)}, :has([data-of~="${id}"])`),
  )
  for (const event of events) event.toggleAttribute('data-concerned', concerned.includes(event))
  for (const words of root.querySelectorAll<HTMLElement>('[data-events-said]')) {
    const isSaid = concerned.length > 0 && events.length >= Number(words.dataset['eventsSaid'])
    if (words.hidden === isSaid) words.hidden = !isSaid
    const link = words.querySelector('a')
    if (!isSaid || !link) continue
    link.href = `#${concerned[0]?.id}`
    fill(link.firstElementChild, `${concerned.length}`)
    fill(link.lastElementChild, named?.textContent)
  }
}

/** What is filled already stays, so that nobody who watches the page is told of it. */
function fill(element: Element | null, words = ''): void {
  if (element && element.textContent !== words) element.textContent = words
}
