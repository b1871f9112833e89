import { keepOnDevice } from '@/library/on-device'
import { keepLines } from '@/reader/page/keep-lines'
import { levelMargin } from '@/reader/page/level-margin'
import { afterPaint } from '@/ui/after-paint'
import { pageIsIdle } from '@/ui/page-is-idle'
import { addressesOf, FACES, FONTS_KEY, fontLinks } from './first-fonts'

/** What is set anew in one go, from the top of the page to its end. */
const PARTS =
  '#root > header, .article-header, .cast, .article-section, .article-end, .quotes, .timeline, .entities, .sources, .parts-bar, main:not(:has(.article-text))'

/**
 * Set a page that had no time for its own fonts in them once it is done and they have come, a part
 * at a time, while nobody does anything, and no line in the window breaking anew. Where the fonts
 * that stand in are too unlike ours for that, it is done when the reader next does something or
 * looks away. Whoever has begun to select or type has the page left as it is; the next is set in
 * them from the first paint.
 */
export async function setInLateFonts(): Promise<void> {
  const { documentElement } = document
  await pageIsIdle()
  const links = fontLinks()
  if (links.length === 0 || 'fonts' in documentElement.dataset) return
  const found = await Promise.all(FACES.map((face) => document.fonts.load(face).catch(() => [])))
  // Without a connection there is nothing to set it in; the next page tries again.
  if (found.some((faces) => faces.length === 0)) return
  keepOnDevice(FONTS_KEY, addressesOf(links))
  if (!(await setInParts())) return
  documentElement.dataset['fonts'] = ''
  levelMargin(document)
}

/** Set part after part in our fonts, or await when all may be; false where the page is to be left as it is. */
async function setInParts(): Promise<boolean> {
  const acts = watchActs()
  try {
    for (const part of document.querySelectorAll(PARTS)) {
      await pageIsStill(acts)
      if (isAtWork()) return false
      if (keepLines(part, () => part.toggleAttribute('data-own-fonts', true))) continue
      part.toggleAttribute('data-own-fonts', false)
      await nextAct()
      return !isAtWork()
    }
    return true
  } finally {
    acts.stop()
  }
}

/** So long nothing was done before a part is set, in milliseconds: a click that is about to come need not wait for it. */
const QUIET_MS = 600

type Acts = { readonly areOver: () => boolean; readonly stop: () => void }

function watchActs(): Acts {
  let last = Number.NEGATIVE_INFINITY
  const done = new AbortController()
  for (const act of ['pointermove', 'pointerdown', 'pointerup', 'keydown', 'wheel']) {
    document.addEventListener(act, note, { passive: true, signal: done.signal })
  }
  function note() {
    last = performance.now()
  }
  return { areOver: () => performance.now() - last > QUIET_MS, stop: () => done.abort() }
}

/** Await that the browser has a moment, and nobody scrolls or does anything else. */
async function pageIsStill({ areOver }: Acts): Promise<void> {
  let before = Number.NaN
  while (scrollY !== before || !areOver()) {
    before = scrollY
    await pageIsIdle()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Await that the reader has pressed something, and seen what came of it, or looks at something else than this page. */
function nextAct(): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController()
    for (const act of ['pointerup', 'keyup', 'visibilitychange']) {
      document.addEventListener(act, finish, { signal: done.signal })
    }
    function finish() {
      done.abort()
      afterPaint(resolve)
    }
  })
}

/** Whether the reader selects or types, where a line that is set anew would be in the way. */
function isAtWork(): boolean {
  const { activeElement } = document
  return (
    getSelection()?.isCollapsed === false ||
    (activeElement instanceof HTMLElement &&
      (activeElement.isContentEditable || activeElement.matches('input, textarea')))
  )
}
