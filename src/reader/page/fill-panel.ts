import { placeId, placeNamed } from '@/edition/place-id'
import { documentOf, type Root } from './root'

/** Who is chosen, or which part of the overview is asked for. */
type Shown = { readonly entity: string | null; readonly part: string | null }

/**
 * Show in the panel of a page that holds all of its edition, and nothing to draw it with, what stands
 * elsewhere on it: the entry of an entity with its quotes whole, an event, or a part of the overview. The name
 * is for `showChoice`.
 */
export function fillPanel(root: Root, shown: Shown): void {
  const panel = root.querySelector('[data-slot="panel"]')
  if (!panel) return
  const content = standingFor(root, shown)
  panel.querySelector('[data-clears]')?.remove()
  panel.querySelector('.panel-body')?.remove()
  if (!content) return
  const body = documentOf(root).createElement('div')
  body.className = 'panel-body mt-2 text-sm'
  body.append(copyOf(root, content))
  panel.append(wayOut(root), body)
}

function standingFor(root: Root, { entity, part }: Shown): Element | null {
  if (part !== null) return root.querySelector(`#shown_${CSS.escape(part)} > div`)
  if (entity === null) return null
  const id = CSS.escape(entity)
  return (
    root.querySelector(`[data-entry="${id}"] > div`) ??
    root.querySelector(`#${placeId('event', id)} > article`)
  )
}

/** What closes the panel. */
function wayOut(root: Root): HTMLElement {
  const link = documentOf(root).createElement('a')
  link.href = '#article'
  link.dataset['clears'] = ''
  link.className = 'absolute top-3.5 right-5 text-sm hover:underline'
  link.textContent = 'Close'
  return link
}

/** An element once more, without what only one of them may have, each quote that it leads to in its place. */
function copyOf(root: Root, content: Element): Node {
  const copy = content.cloneNode(true)
  if (!(copy instanceof Element)) return copy
  setQuotesIn(copy, root)
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id')
  for (const details of copy.querySelectorAll('figure details')) details.setAttribute('open', '')
  return copy
}

/** In the place of links to quotes the quotes, whole, and before all that says where words stand. */
function setQuotesIn(copy: Element, root: Root): void {
  for (const link of copy.querySelectorAll('li > a[href^="#"]')) {
    const name = link.getAttribute('href')?.slice(1) ?? ''
    if (placeNamed(name)?.kind !== 'quote') continue
    const quote = root.querySelector(`#${CSS.escape(name)}`)
    if (quote) link.replaceWith(quote.cloneNode(true))
  }
  const quotes = copy.querySelector('figure')?.closest('ul')
  if (!quotes) return
  quotes.className = 'my-1 grid gap-4'
  copy.querySelector('ol')?.before(quotes)
}
