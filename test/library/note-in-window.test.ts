// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { noteInWindow } from '@/library/note-in-window'

afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
})

it('notes words once, and others in their place', () => {
  expect(['a', 'a', 'b', 'b', 'a'].map((words) => noteInWindow('key', words))).toEqual([
    ...[true, false, true, false, true],
  ])
})

it.each(['getItem', 'setItem'] as const)('notes nothing where %s is refused', (method) => {
  vi.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new DOMException('Not allowed', 'SecurityError')
  })
  expect(noteInWindow('key', 'a')).toBe(false)
})
