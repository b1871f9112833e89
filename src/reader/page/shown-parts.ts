import type { Root } from './root'

/**
 * The paragraphs and the pieces of the margin that the window shows. What is around them is asked
 * first: to ask what the browser has not laid out yet would have it laid out.
 */
export function shownParts(root: Root): Element[] {
  return shownOf(root, '.article-section, .quotes').flatMap((part) =>
    shownOf(part, '.paragraph-text, [data-beside]'),
  )
}

function shownOf(within: Root, selector: string): Element[] {
  return [...within.querySelectorAll(selector)].filter((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < window.innerHeight
  })
}
