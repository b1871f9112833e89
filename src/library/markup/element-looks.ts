import type { MarkupElement } from './markup-tree'

/** Whether a page says that an element is not to be seen. */
export function isHidden({ attributes }: MarkupElement): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true
  return HIDING.test(attributes.get('style') ?? '')
}

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i

/** Whether an element is the bullet or number that Word writes before an item of a list. */
export function isListMark({ attributes }: MarkupElement): boolean {
  return /mso-list\s*:\s*ignore/i.test(attributes.get('style') ?? '')
}

/** Class, id and what else an author names an element by, as words apart from each other. */
export function namesOf({ attributes }: MarkupElement): string {
  return ['class', 'id', 'itemprop', 'rel', 'data-testid', 'data-component']
    .map((name) => attributes.get(name) ?? '')
    .join(' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[^A-Za-z]+/g, ' ')
    .toLowerCase()
}
