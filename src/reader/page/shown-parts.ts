/**
 * The paragraphs and the pieces of the margin that the window shows. What is around them is asked
 * first: to ask what the browser has not laid out yet would have it laid out.
 */
export function shownParts(): Element[] {
  return shownOf('.article-section, .quotes').flatMap((part) =>
    shownOf('.paragraph-text, [data-beside]', part),
  )
}

function shownOf(selector: string, within: ParentNode = document): Element[] {
  return [...within.querySelectorAll(selector)].filter((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < window.innerHeight
  })
}
