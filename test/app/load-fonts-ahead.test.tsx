import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadFontsAhead } from '@/app/load-fonts-ahead'

/** The part of the browser's class that jsdom has not. */
class Navigation {
  readonly requestStart = 20
  readonly responseStart: number
  constructor(responseStart: number) {
    this.responseStart = responseStart
  }
}

beforeEach(() => {
  vi.stubGlobal('PerformanceNavigationTiming', Navigation)
  document.head.innerHTML =
    '<link rel="preload" as="font" media="not all" href="/a.woff2"><link rel="icon" media="not all" href="/b.png">'
})

afterEach(() => {
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

it.each([
  ['at once, with the page', 50, 'all'],
  ['on the next page, where this one was long in coming', 120, 'not all'],
])('fonts come %s', (_when, answered, media) => {
  answeredAfter([new Navigation(answered)])
  loadFontsAhead()
  expect(mediaOf('font')).toBe(media)
})

it('a browser that does not say how the page came loads none ahead', () => {
  answeredAfter([])
  loadFontsAhead()
  expect(mediaOf('font')).toBe('not all')
})

it('nothing else is touched', () => {
  answeredAfter([new Navigation(50)])
  loadFontsAhead()
  expect(document.querySelector('link[rel="icon"]')?.getAttribute('media')).toBe('not all')
})

function answeredAfter(entries: readonly Navigation[]): void {
  vi.stubGlobal('performance', { getEntriesByType: () => entries })
}

function mediaOf(as: string): string | null | undefined {
  return document.querySelector(`link[as="${as}"]`)?.getAttribute('media')
}
