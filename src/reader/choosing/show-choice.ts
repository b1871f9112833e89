import { markChoice } from '../article/article-dom'

/**
 * Show a choice, or none, without React: on a page that it has not adopted yet, and in the very
 * next frame on one that it has; as React will show it.
 *
 * What concerns an entity carries `data-concerns`, what is only for one `data-for`, and
 * what depends on there being a choice `data-when`. An entity the edition does not have,
 * as `data-known` lists them, counts as no choice.
 */
export function showChoice(entityId: string | null): void {
  const known = words(document.querySelector<HTMLElement>('[data-known]')?.dataset['known'])
  const chosen = entityId !== null && known.includes(entityId) ? entityId : null
  const state = chosen === null ? 'unchosen' : 'chosen'
  hideUnless(
    '[data-concerns]',
    ({ concerns }) => chosen === null || words(concerns).includes(chosen),
  )
  hideUnless('[data-for]', (data) => data['for'] === chosen)
  hideUnless('[data-when]', ({ when }) => when === state)
  for (const entry of document.querySelectorAll<HTMLElement>('[data-entry]')) {
    entry.toggleAttribute('data-open', entry.dataset['entry'] === chosen)
  }
  markChoice(chosen)
}

function hideUnless(selector: string, belongs: (data: DOMStringMap) => boolean): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    element.hidden = !belongs(element.dataset)
  }
}

function words(list: string | undefined): string[] {
  return list?.split(' ') ?? []
}
