import { markChoice } from '../article/article-dom'

/**
 * Show a choice on a page that React has not adopted yet, as React will show it.
 *
 * What concerns an entity carries `data-concerns`, what is only for one `data-for`, and
 * what depends on there being a choice `data-when`. An entity the edition does not have,
 * as `data-known` lists them, counts as no choice.
 */
export function showChoice(entityId: string): void {
  const known = document.querySelector<HTMLElement>('[data-known]')?.dataset['known']?.split(' ')
  if (!known?.includes(entityId)) return
  hideUnless('[data-concerns]', (element) => words(element.dataset['concerns']).includes(entityId))
  hideUnless('[data-for]', (element) => element.dataset['for'] === entityId)
  hideUnless('[data-when]', (element) => element.dataset['when'] === 'chosen')
  for (const entry of document.querySelectorAll<HTMLElement>('[data-entry]')) {
    entry.toggleAttribute('data-open', entry.dataset['entry'] === entityId)
  }
  markChoice(entityId)
}

function hideUnless(selector: string, belongs: (element: HTMLElement) => boolean): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    element.hidden = !belongs(element)
  }
}

function words(list: string | undefined): string[] {
  return list?.split(' ') ?? []
}
