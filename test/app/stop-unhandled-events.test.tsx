import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { stopUnhandledEvents, UNHANDLED } from '@/app/stop-unhandled-events'

/** What React makes of events that come under another name. */
const MADE_FROM: Readonly<Record<string, string>> = {
  pointerenter: 'pointerover',
  pointerleave: 'pointerout',
  mouseenter: 'mouseover',
  mouseleave: 'mouseout',
}

it('spares React what nothing handles, and nobody else', () => {
  const [released, clicked, heard] = [vi.fn(), vi.fn(), vi.fn()]
  document.addEventListener('mouseup', heard, { capture: true })
  render(
    <button type="button" onMouseUp={released} onClick={clicked}>
      Press
    </button>,
  )
  const button = screen.getByRole('button')
  fireEvent.mouseUp(button)
  expect(released).toHaveBeenCalledOnce()
  stopUnhandledEvents()
  const isLeftAlone = fireEvent.mouseUp(button)
  fireEvent.click(button)
  expect(isLeftAlone).toBe(true)
  expect(released).toHaveBeenCalledOnce()
  expect(clicked).toHaveBeenCalledOnce()
  expect(heard).toHaveBeenCalledTimes(2)
})

it('keeps back nothing that a component handles', () => {
  const handlers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => [...readFileSync(join('src', name), 'utf8').matchAll(/\bon([A-Z]\w+)=/g)])
    .map(([, name = '']) => name.toLowerCase().replace(/capture$/, ''))
    .map((name) => MADE_FROM[name] ?? name)
  expect(handlers).toContain('click')
  expect(handlers.filter((name) => new Set<string>(UNHANDLED).has(name))).toEqual([])
})
