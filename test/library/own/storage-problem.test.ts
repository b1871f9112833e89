import { expect, it } from 'vitest'
import { DatabaseBusy, storageProblemOf } from '@/library/own/storage-problem'

it.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED'), 'full'],
  [new DOMException('', 'SecurityError'), 'refused'],
  [new ReferenceError('indexedDB is not defined'), 'refused'],
  [new DOMException('', 'VersionError'), 'newer'],
  [new DatabaseBusy('lectern'), 'busy'],
  [new DOMException('', 'UnknownError'), 'broken'],
  [null, 'broken'],
])('%s is said as %s', (error, problem) => {
  expect(storageProblemOf(error)).toBe(problem)
})
