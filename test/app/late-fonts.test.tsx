import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FONTS_KEY } from '@/app/first-fonts'
import { setInLateFonts } from '@/app/late-fonts'

const { dataset } = document.documentElement

beforeEach(() => {
  vi.stubGlobal('scrollY', 0)
  document.head.innerHTML = '<link rel="preload" as="font" media="not all" href="/a.woff2">'
  document.body.innerHTML =
    '<div id="root"><header>Lectern</header><main><h1>A bridge</h1><input></main></div>'
  fontsCome()
})
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  getSelection()?.removeAllRanges()
  document.head.replaceChildren()
  document.body.replaceChildren()
  Reflect.deleteProperty(document, 'fonts')
  delete dataset['fonts']
})

describe('fonts that came late', () => {
  it('are what the page ends in, part by part, and are kept for the next', async () => {
    await setInLateFonts()
    expect(isSet()).toBe(true)
    const parts = [...document.querySelectorAll('[data-own-fonts]')].map(({ tagName }) => tagName)
    expect(parts).toEqual(['HEADER', 'MAIN'])
    expect(localStorage.getItem(FONTS_KEY)).toBe('/a.woff2')
  })

  it('wait for a hand that moves, whose click need not wait for them', async () => {
    const move = () => document.dispatchEvent(new Event('pointermove'))
    const moving = setInterval(move, 20)
    const setting = setInLateFonts()
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(document.querySelector('[data-own-fonts]')).toBeNull()
    clearInterval(moving)
    await setting
    expect(isSet()).toBe(true)
  })

  it('are looked for once', async () => {
    const load = fontsCome()
    await setInLateFonts()
    const asked = load.mock.calls.length
    await setInLateFonts()
    expect(load).toHaveBeenCalledTimes(asked)
  })

  it.each([
    ['the host does not have them', () => Promise.resolve([])],
    ['there is no connection', () => Promise.reject(new TypeError())],
  ])('are not taken to be there where %s', async (_why, answer) => {
    fontsCome(answer)
    await setInLateFonts()
    expect(isSet()).toBe(false)
    expect(document.querySelector('[data-own-fonts]')).toBeNull()
    expect(localStorage.getItem(FONTS_KEY)).toBeNull()
  })

  it('are kept as those of this build, whatever those of the last were', async () => {
    localStorage.setItem(FONTS_KEY, '/b.woff2')
    await setInLateFonts()
    expect(localStorage.getItem(FONTS_KEY)).toBe('/a.woff2')
  })

  it.each([
    ['selects', () => getSelection()?.selectAllChildren(document.body)],
    ['types', () => document.querySelector('input')?.focus()],
  ])('leave the page as it is for somebody who %s, and are kept', async (_what, act) => {
    act()
    await setInLateFonts()
    expect(isSet()).toBe(false)
    expect(document.querySelector('[data-own-fonts]')).toBeNull()
    expect(localStorage.getItem(FONTS_KEY)).toBe('/a.woff2')
  })
})

/** The fonts that jsdom has not; tells what was asked for. */
function fontsCome(answer: () => Promise<unknown[]> = () => Promise.resolve([{}])) {
  const load = vi.fn(answer)
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load } })
  return load
}

function isSet(): boolean {
  return 'fonts' in dataset
}
