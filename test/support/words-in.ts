import { parseSync, Visitor } from 'vite'

/** A letter beside a space, or a capital and then a small letter: what people read, and programs do not. */
const WORDS = /\p{L} | \p{L}|^\P{L}*\p{Lu}\p{Ll}/u

/**
 * Every string and every piece of a template in a module's code that reads like words of ours. What
 * an error says, and what describes a field of a schema, is for programmers and publishers.
 */
export function wordsIn(file: string, code: string): string[] {
  const found: { readonly start: number; readonly words: string }[] = []
  const skipped: { readonly start: number; readonly end: number }[] = []
  const see = (start: number, words: string) =>
    void (WORDS.test(words) && found.push({ start, words }))
  const visitor = new Visitor({
    ImportDeclaration: ({ start, end }) => void skipped.push({ start, end }),
    ThrowStatement: ({ start, end }) => void skipped.push({ start, end }),
    CallExpression({ callee, start, end }) {
      if (code.slice(callee.start, callee.end) === 'v.description') skipped.push({ start, end })
    },
    Literal: ({ start, value }) => void (typeof value === 'string' && see(start, value)),
    TemplateElement: ({ start, value }) => see(start, value.cooked ?? value.raw),
  })
  visitor.visit(parseSync(file, code).program)
  return found
    .filter(({ start: at }) => !skipped.some(({ start, end }) => start <= at && at < end))
    .map(({ words }) => words)
}
