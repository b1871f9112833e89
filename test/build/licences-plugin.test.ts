import { expect, it } from 'vitest'
import { packagesOf } from '@/build/licences-plugin'

it.each([
  ['/site/node_modules/react/index.js', ['react']],
  ['/site/node_modules/@tanstack/query-core/build/a.js', ['@tanstack/query-core']],
  ['/site/node_modules/a/node_modules/b/c.js', ['b']],
  ['\0/site/node_modules/react/cjs/react.js?commonjs-es-import', ['react']],
  ['/site/src/reader/Reader.tsx', []],
  ['\0vite/preload-helper.js', []],
])('%j is of %j', (path, names) => {
  expect([...packagesOf([path])]).toEqual(names)
})
