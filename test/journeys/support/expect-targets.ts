import type { Page } from 'playwright'
import { expect } from 'vitest'

/** The widths, in pixels, at which what can be pressed is measured. */
const WIDTHS = [320, 390, 820, 1280]

/**
 * Fails with each target that at some width is smaller than 24 by 24 px and nearer than that to
 * another, as WCAG 2.2 measures it (2.5.8): a circle of 24 px around its middle touches no other
 * target, nor such a circle. What stands in a line of words is as high as these; marks on the strip
 * are as near as their dates, and the timeline has them all.
 */
export async function expectTargets(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    expect(await smallTargets(page), `at ${width} px`).toEqual([])
  }
}

async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST_PX = 24
    /** Half a pixel of every length may be rounding. */
    const SLACK_PX = 0.5
    const PRESSED = 'a[href], button, input, select, textarea, summary, [role="option"]'
    const targets = [...document.querySelectorAll<HTMLElement>(PRESSED)]
      .filter((one) => !one.closest('svg, .sr-only') && isShown(one))
      .map((element) => ({
        element,
        box: element.getBoundingClientRect(),
        layer: layerOf(element),
      }))
    return targets.filter(isSmall).flatMap((target) => {
      const near = targets.find((other) => other !== target && touches(target, other))
      return near && !isInWords(target.element)
        ? [`“${nameOf(target.element)}” is small and near “${nameOf(near.element)}”`]
        : []
    })

    type Target = {
      readonly element: HTMLElement
      readonly box: DOMRect
      readonly layer: Element | null
    }

    function isShown(element: HTMLElement): boolean {
      const { width, height } = element.getBoundingClientRect()
      return (
        width > 1 &&
        height > 1 &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
    }

    function isSmall({ box }: Target): boolean {
      return Math.min(box.width, box.height) < LEAST_PX - SLACK_PX
    }

    function touches(small: Target, other: Target): boolean {
      if (small.layer !== other.layer || small.element.contains(other.element)) return false
      const [x, y] = middleOf(small)
      const { left, right, top, bottom } = other.box
      const distance = Math.hypot(
        Math.max(left - x, 0, x - right),
        Math.max(top - y, 0, y - bottom),
      )
      if (distance < LEAST_PX / 2 - SLACK_PX) return true
      const [otherX, otherY] = middleOf(other)
      return isSmall(other) && Math.hypot(x - otherX, y - otherY) < LEAST_PX - SLACK_PX
    }

    function middleOf({ box }: Target): readonly [number, number] {
      return [box.left + box.width / 2, box.top + box.height / 2]
    }

    /** Whether it stands among words that are no target. */
    function isInWords(element: HTMLElement): boolean {
      if (!isInline(element)) return false
      const block = ancestorsOf(element).find((one) => !isInline(one)) ?? element
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isWord = node.textContent?.trim() && !node.parentElement?.closest(PRESSED)
        if (isWord) return true
      }
      return false
    }

    /** What floats above the page is in nobody's way: the page moves under it. */
    function layerOf(element: Element): Element | null {
      const isFloating = (one: Element) => /fixed|sticky/.test(getComputedStyle(one).position)
      return ancestorsOf(element).find(isFloating) ?? null
    }

    function isInline(element: Element): boolean {
      return getComputedStyle(element).display === 'inline'
    }

    /** With itself, from there outwards. */
    function ancestorsOf(element: Element): Element[] {
      const found: Element[] = []
      for (let one: Element | null = element; one; one = one.parentElement) found.push(one)
      return found
    }

    function nameOf(element: HTMLElement): string {
      return element.ariaLabel ?? element.innerText.trim().slice(0, 60)
    }
  })
}
