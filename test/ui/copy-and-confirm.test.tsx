import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { copyAndConfirm } from '@/ui/copy-and-confirm'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(navigator, 'clipboard')
})

function giveClipboard(writeText: (words: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
}

it('confirms for a while, counted from the latest copy', async () => {
  const taken: string[] = []
  giveClipboard(async (words) => void taken.push(words))
  const element = document.createElement('button')
  expect(await copyAndConfirm('one', element)).toBe(true)
  vi.advanceTimersByTime(2000)
  expect(await copyAndConfirm('two', element)).toBe(true)
  vi.advanceTimersByTime(2000)
  expect(element).toHaveAttribute('data-copied')
  vi.advanceTimersByTime(1000)
  expect(element).not.toHaveAttribute('data-copied')
  expect(taken).toEqual(['one', 'two'])
})

it('confirms nothing where the browser refuses', async () => {
  giveClipboard(() => Promise.reject(new Error('no')))
  const element = document.createElement('button')
  expect(await copyAndConfirm('one', element)).toBe(false)
  expect(element).not.toHaveAttribute('data-copied')
})
