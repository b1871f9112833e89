import { act, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { storeOf, useStore } from '@/ui/store'

it('is drawn anew wherever it is shown when it is another', () => {
  const store = storeOf('first')
  function Shown() {
    return <p>{useStore(store)}</p>
  }
  render(
    <>
      <Shown />
      <Shown />
    </>,
  )
  expect(screen.getAllByText('first')).toHaveLength(2)
  act(() => store.set('second'))
  expect(screen.getAllByText('second')).toHaveLength(2)
  expect(store.first).toBe('first')
})

it('tells nobody who has stopped listening', () => {
  const store = storeOf(0)
  const told = vi.fn()
  const stop = store.listen(told)
  store.set(1)
  stop()
  store.set(2)
  expect(told).toHaveBeenCalledOnce()
  expect(store.get()).toBe(2)
})
