import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { HIDING_STYLES } from './jsdom-page'

// On a busy machine the five seconds of a test are too short.
vi.setConfig({ testTimeout: 20_000 })

// Each file begins on a page that has scripts, as somebody who was never here.
document.head.replaceChildren(
  Object.assign(document.createElement('style'), { textContent: HIDING_STYLES }),
)
localStorage.clear()
history.replaceState(null, '', '/')
for (const name of Object.keys(document.documentElement.dataset)) {
  delete document.documentElement.dataset[name]
}
document.documentElement.dataset['scripts'] = ''

// Testing Library does these three by itself only where tests are globals.
beforeAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
})
afterAll(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false)
})
afterEach(cleanup)
