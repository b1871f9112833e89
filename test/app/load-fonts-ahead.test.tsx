import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadFontsAhead } from '@/app/load-fonts-ahead'

/** The part of the browser's class that jsdom has not. */
class Navigation {
  readonly requestStart = 20
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
  ['at once, with the page', 120, 'all'],
  ['on the next page, where this one was long in coming', 121, 'not all'],
])('fonts come %s', (_when, now, media) => {
  pageAt(now)
  loadFontsAhead()
  expect(mediaOf('font')).toBe(media)
})

it('a browser that does not say how the page came loads none ahead', () => {
  pageAt(60, [])
  loadFontsAhead()
  expect(mediaOf('font')).toBe('not all')
})

it('nothing else is touched', () => {
  pageAt(60)
  loadFontsAhead()
  expect(document.querySelector('link[rel="icon"]')?.getAttribute('media')).toBe('not all')
})

/** So many milliseconds after the navigation began. */
function pageAt(now: number, entries: readonly Navigation[] = [new Navigation()]): void {
  vi.stubGlobal('performance', { now: () => now, getEntriesByType: () => entries })
}

function mediaOf(as: string): string | null | undefined {
  return document.querySelector(`link[as="${as}"]`)?.getAttribute('media')
}
