import { waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setInOwnFonts } from '@/app/first-fonts'

/** The part of the browser's class that jsdom has not. */
class Navigation {
  readonly requestStart = 20
  readonly responseStart: number
  constructor(responseStart: number) {
    this.responseStart = responseStart
  }
}

const levelled = vi.fn()

beforeEach(() => {
  levelled.mockClear()
  vi.stubGlobal('PerformanceNavigationTiming', Navigation)
  fontsCome()
  // A head as it comes parsed.
  document.head.innerHTML =
    '<link rel="preload" as="font" media="not all" href="/a.woff2"><link rel="icon" media="not all" href="/b.png">'
})

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  document.head.replaceChildren()
  document.body.replaceChildren()
  Reflect.deleteProperty(document, 'fonts')
  delete document.documentElement.dataset['fonts']
})

describe('a page is set in its own fonts', () => {
  it.each([
    [true, 'it was soon in coming, however busy the device is', 140],
    [false, 'it was long in coming', 141],
  ])('%s: %s', async (isSet, _why, at) => {
    answeredAt(at)
    await setInOwnFonts(levelled)
    expect(isSetInOwnFonts()).toBe(isSet)
  })

  it('and what stands beside the lines is levelled with them', async () => {
    answeredAt(60)
    await setInOwnFonts(levelled)
    expect(levelled).toHaveBeenCalledOnce()
  })

  it('not once text is drawn without them', async () => {
    answeredAt(60)
    let come = () => {}
    fontsCome(new Promise<void>((resolve) => (come = resolve)))
    const set = setInOwnFonts(levelled)
    document.body.append(document.createElement('p'))
    await waitFor(() => expect(awaitsFonts()).toBe(false))
    await new Promise(requestAnimationFrame)
    come()
    await set
    expect('fonts' in document.documentElement.dataset).toBe(false)
    expect(levelled).not.toHaveBeenCalled()
  })

  it('and is drawn with them, once they are there', async () => {
    answeredAt(60)
    let come = () => {}
    fontsCome(new Promise<void>((resolve) => (come = resolve)))
    const set = setInOwnFonts(levelled)
    document.body.append(document.createElement('p'))
    await new Promise(requestAnimationFrame)
    expect(awaitsFonts()).toBe(true)
    come()
    await set
    expect(awaitsFonts()).toBe(false)
    expect(isSetInOwnFonts()).toBe(true)
  })

  it('and waits for none where it was long in coming', async () => {
    answeredAt(500)
    await setInOwnFonts(levelled)
    expect(awaitsFonts()).toBe(false)
  })

  it('not where one of them does not come', async () => {
    answeredAt(60)
    fontsCome(Promise.reject(new TypeError()))
    await setInOwnFonts(levelled)
    expect('fonts' in document.documentElement.dataset).toBe(false)
  })

  it('unless the browser does not say how it came', async () => {
    answeredAt(60, [])
    await setInOwnFonts(levelled)
    expect(isSetInOwnFonts()).toBe(false)
  })

  it('however long it took, once they are on the device', async () => {
    answeredAt(500)
    localStorage.setItem('lectern:fonts', '/a.woff2')
    await setInOwnFonts(levelled)
    expect(isSetInOwnFonts()).toBe(true)
  })

  it('not where those on the device are of another build', async () => {
    answeredAt(500)
    localStorage.setItem('lectern:fonts', '/b.woff2')
    await setInOwnFonts(levelled)
    expect(isSetInOwnFonts()).toBe(false)
  })

  it('and has nothing else loaded', async () => {
    answeredAt(60)
    await setInOwnFonts(levelled)
    expect(document.querySelector('link[rel="icon"]')?.getAttribute('media')).toBe('not all')
  })
})

/** The fonts that jsdom has not: they are there once `come` is. */
function fontsCome(come: Promise<void> = Promise.resolve()): void {
  const load = () => come.then(() => [{}])
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load } })
}

/** The page answered so many milliseconds after the navigation began, and only now comes to its script. */
function answeredAt(ms: number, entries: readonly Navigation[] = [new Navigation(ms)]): void {
  vi.stubGlobal('performance', { now: () => 2000, getEntriesByType: () => entries })
}

function awaitsFonts(): boolean {
  return 'awaitsFonts' in document.documentElement.dataset
}

function isSetInOwnFonts(): boolean {
  const link = document.querySelector('link[as="font"]')
  const isLoaded = link?.getAttribute('media') === 'all'
  expect('fonts' in document.documentElement.dataset).toBe(isLoaded)
  return isLoaded
}
