import { describe, expect, it } from 'vitest'
import { importsOf } from './imports-of'

describe('reading imports', () => {
  it.each([
    ["import { a } from '@/text/a'", ['@/text/a']],
    ["import a, { type B } from './a'", ['./a']],
    ["import type { A } from '../edition/a'", ['../edition/a']],
    ['import * as a from "../a"', ['../a']],
    ["import './theme.css'", ['./theme.css']],
    ["import data from './a.json' with { type: 'json' }", ['./a.json']],
    ["export { a } from './a'", ['./a']],
    ["export type { A } from './a'", ['./a']],
    ["export * from './a'", ['./a']],
    ["export * as a from './a'", ['./a']],
    ["const a = await import('@/editor/a')", ['@/editor/a']],
    ["const a = lazy(() => import(\n  /* later */ './a'\n))", ['./a']],
    ["type A = import('./a').A", ['./a']],
    ["type A = typeof import('./a')", ['./a']],
    ["const worker = new URL('./a.ts', import.meta.url)", ['./a.ts']],
    ["const a = import.meta.glob('./*.ts')", ['./*.ts']],
    ["const a = import.meta.glob(['./a.ts', '../b.ts'], { eager: true })", ['./a.ts', '../b.ts']],
    ["const a = require('./a')", ['./a']],
    ['const a = await import(name)', ['(computed)']],
    ['const a = await import(`./a`)', ['./a']],
    ["const a = await import('./' + name)", ['(computed)']],
    ["import {\n  a,\n  b,\n} from './a'\nimport './b'", ['./a', './b']],
    ["// import './a'\n/* from './b' */ const text = \"import './c'\"", []],
    ["export const from = './a'", []],
    ["const url = new URL('./a', location.href)", []],
  ])('%s', (code, found) => {
    expect(importsOf('some.tsx', code)).toEqual(found)
  })

  it('refuses code that it cannot read', () => {
    expect(() => importsOf('broken.ts', 'import {')).toThrow('broken.ts')
  })
})
