import { markChoice } from './mark-choice'
import type { Root } from './root'

/**
 * Show a choice, or none, in a page that stands: on arrival before React has it, and after every
 * choice, for React leaves these attributes alone.
 *
 * What concerns some entities only names them in `data-concerns` and is put aside while another
 * is chosen; what is there for one alone has `data-for`, and what depends on there being a
 * choice, `data-when`. An entry is open while its entity is chosen or was gone to. An entity
 * the edition does not have, as `data-known` lists them, counts as no choice.
 *
 * @param entityId what is chosen
 * @param goneTo the entity whose entry the address leads to
 */
export function showChoice(
  root: Root,
  entityId: string | null,
  goneTo: string | null = null,
): void {
  const chosen = isKnown(root, entityId) ? entityId : null
  for (const element of all(root, '[data-concerns]')) {
    const isAside = chosen !== null && !words(element.dataset['concerns']).includes(chosen)
    element.toggleAttribute('data-aside', isAside)
  }
  for (const element of all(root, '[data-for]')) element.hidden = element.dataset['for'] !== chosen
  for (const element of all(root, '[data-when]')) {
    element.hidden = (element.dataset['when'] === 'chosen') !== (chosen !== null)
  }
  for (const entry of all(root, '[data-entry]')) {
    const id = entry.dataset['entry'] ?? null
    entry.toggleAttribute('data-open', id !== null && (id === chosen || id === goneTo))
  }
  markChoice(root, chosen)
}

function isKnown(root: Root, entityId: string | null): boolean {
  const known = root.querySelector<HTMLElement>('[data-known]')?.dataset['known']
  return entityId !== null && words(known).includes(entityId)
}

function all(root: Root, selector: string): NodeListOf<HTMLElement> {
  return root.querySelectorAll(selector)
}

function words(list: string | undefined): string[] {
  return list?.split(' ') ?? []
}
