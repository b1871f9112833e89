import type { BaseIssue } from 'valibot'
import { type EditionProblem, problem, quoteWords } from './edition-problem'

type Issue = BaseIssue<unknown>

/** What the schema found wrong, in words for a publisher. */
export function describeIssue(issue: Issue): EditionProblem {
  return problem('shape', pathOf(issue), reasonOf(issue))
}

/** `mentions[14].start`; `edition` where the whole is meant. */
function pathOf({ path }: Issue): string {
  if (!path) return 'edition'
  return path
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

function reasonOf(issue: Issue): string {
  if (issue.expected === 'never') return 'is not part of the format'
  if (issue.received === 'undefined') return 'is missing'
  return `${expectation(issue)}, found ${describeFound(issue.input)}`
}

/** What stands in the schema as its own words begins with "expected"; the rest is worded here. */
function expectation({ type, message, expected, requirement, input }: Issue): string {
  if (message.startsWith('expected')) return message
  switch (type) {
    case 'strict_object':
      return 'expected an object'
    case 'array':
      return 'expected a list'
    case 'string':
      return 'expected text'
    case 'number':
      return 'expected a number'
    case 'boolean':
      return 'expected true or false'
    case 'integer':
      return 'expected a whole number'
    case 'min_length':
      return `expected at least ${requirement}${typeof input === 'string' ? ' characters' : ''}`
    case 'min_value':
      return `expected at least ${requirement}`
    case 'max_value':
      return `expected at most ${requirement}`
    case 'picklist':
    case 'variant':
    case 'literal':
      return `expected ${listChoices(expected ?? '')}`
    default:
      return `expected ${expected}`
  }
}

/** valibot writes `("a" | ("b" | "c"))`. */
function listChoices(expected: string): string {
  return expected.replace(/[()]/g, '').replaceAll(' | ', ' or ')
}

/** Never looks inside a list or an object: it may be nested without end. */
function describeFound(input: unknown): string {
  if (typeof input === 'string') return quoteWords(input)
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list'
  if (typeof input === 'object' && input !== null) return 'an object'
  return String(input)
}
