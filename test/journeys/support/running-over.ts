import type { Page } from 'playwright'

/**
 * Every line of words on the page that leaves the box it is set in or the window, or lies on words of
 * another box, each with how. What scrolls sideways by itself, or is cut with an ellipsis, may be
 * longer than its box; what floats above the page may lie on it.
 */
export async function runningOver(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** How far off a box a line may be drawn, in pixels: letters lean out of theirs. */
    const SLACK_PX = 2
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const lines: Line[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) lines.push(...linesOf(node))
    const right = document.documentElement.clientWidth
    const astray = lines.flatMap(({ words, box, holder }) => {
      const within = holder.getBoundingClientRect()
      const isOut = box.right > within.right + SLACK_PX || box.left < within.left - SLACK_PX
      const isOff = box.right > right + SLACK_PX || box.left < -SLACK_PX
      return [
        ...(isOut ? [`“${words}” runs out of ${nameOf(holder)}`] : []),
        ...(isOff ? [`“${words}” runs out of the window`] : []),
      ]
    })
    const overlaid = lines.flatMap((line, index) =>
      lines
        .slice(index + 1)
        .filter((other) => liesOn(line, other))
        .map((other) => `“${line.words}” lies on “${other.words}”`),
    )
    return [...new Set([...astray, ...overlaid])]

    type Line = {
      readonly words: string
      readonly box: DOMRect
      /** What the line is set in. */
      readonly holder: Element
      /** What floats with it. */
      readonly layer: Element | null
    }

    function linesOf(node: Node): Line[] {
      const parent = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (!parent || words === '' || parent.closest('script, style, noscript, svg')) return []
      if (!parent.checkVisibility({ visibilityProperty: true })) return []
      const around = ancestorsOf(parent)
      if (around.some((one) => getComputedStyle(one).overflowX !== 'visible' && mayBeCut(one)))
        return []
      const holder = around.find(
        (one) => !/^(inline|contents|ruby)/.test(getComputedStyle(one).display),
      )
      const range = document.createRange()
      range.selectNodeContents(node)
      const layer = around.find((one) =>
        /fixed|sticky|absolute/.test(getComputedStyle(one).position),
      )
      return [...range.getClientRects()]
        .filter(({ width, height }) => width > 0 && height > 0)
        .map((box) => ({ words, box, holder: holder ?? document.body, layer: layer ?? null }))
    }

    /** Up to the page's own, which scrolls too. */
    function ancestorsOf(element: Element): Element[] {
      const found: Element[] = []
      for (let one: Element | null = element; one && one !== document.body; one = one.parentElement)
        found.push(one)
      return found
    }

    /** The panel and the list of entities scroll downwards alone. */
    function mayBeCut(element: Element): boolean {
      return !element.matches('.panel, .entities')
    }

    function liesOn(a: Line, b: Line): boolean {
      if (a.holder === b.holder || a.layer !== b.layer) return false
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      return across > SLACK_PX && down > Math.min(a.box.height, b.box.height) / 3
    }

    function nameOf({ localName, className }: Element): string {
      return `${localName}.${String(className).split(' ').slice(0, 2).join('.')}`
    }
  })
}
