import { expect, it } from 'vitest'
import { LoadingProblem } from '@/library/loading-problem'

function faults(number: number) {
  return Array.from({ length: number }, (_, index) => `fault ${index + 1}`)
}

it.each([
  [0, []],
  [1, ['fault 1']],
  [8, faults(8)],
  [9, [...faults(8), 'and 1 more']],
  [1000, [...faults(8), 'and 992 more']],
])('with %d faults: it shows at most eight, and how many more', (number, details) => {
  const problem = new LoadingProblem('The edition has faults.', faults(number))
  expect(problem.details).toEqual(details)
  expect(problem.message).toBe('The edition has faults.')
})
