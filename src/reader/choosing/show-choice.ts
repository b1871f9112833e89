import { markChoice } from '../article/article-dom'

/**
 * Show a choice on a page that React has not adopted yet, as React will show it.
 *
 * What concerns an entity carries `data-concerns`, what is only for one `data-for`, and
 * what depends on there being a choice `data-when`. An entity the edition does not have,
 * as `data-known` lists them, counts as no choice.
 */
export function showChoice(entityId: string): void {
  const known = document.querySelector<HTMLElement>('[data-known]')?.dataset['known']
  if (!words(known).includes(entityId)) return
  for (const element of all('[data-concerns]')) {
    const concerns = words(element.dataset['concerns']).includes(entityId)
    element.toggleAttribute('data-aside', !concerns)
  }
  for (const element of all('[data-for]')) element.hidden = element.dataset['for'] !== entityId
  for (const element of all('[data-when]')) element.hidden = element.dataset['when'] !== 'chosen'
  for (const entry of all('[data-entry]')) {
    entry.toggleAttribute('data-open', entry.dataset['entry'] === entityId)
  }
  markChoice(entityId)
}

function all(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll(selector)
}

function words(list: string | undefined): string[] {
  return list?.split(' ') ?? []
}
