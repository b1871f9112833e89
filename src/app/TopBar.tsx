import { type ReactNode, useEffect, useRef } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { SettingsMenu } from './SettingsMenu'
import { useMarks } from './use-marks'

const BASE = import.meta.env.BASE_URL

/** The bar above every page; a page adds what is its own. */
export function TopBar({ children }: { readonly children?: ReactNode }) {
  const bar = useBarHeight()
  return (
    <header
      ref={bar}
      className="top-0 z-30 flex min-h-12 flex-wrap items-center gap-x-3 bar:sticky border-rule border-b bg-paper px-6 text-base middle:gap-x-6 middle:px-9"
    >
      <a href={BASE} className="font-semibold font-serif text-[1.125rem] tracking-tight">
        Lectern
      </a>
      <a
        href={`${BASE}library/`}
        className="hidden text-muted text-sm hover:underline middle:inline"
      >
        Library
      </a>
      <span className="mr-auto" />
      {children}
      <SettingsMenu />
    </header>
  )
}

/** Tells the styles how high the bar is, since it wraps where letters are large and windows narrow. */
function useBarHeight() {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    const { current } = bar
    if (!current) return
    const observer = new ResizeObserver(() => {
      const { style } = document.documentElement
      const known = getComputedStyle(document.documentElement).getPropertyValue('--bar-height')
      // A change of what all inherit makes the browser look at every style of the page.
      if (Number.parseFloat(known) !== current.offsetHeight) {
        style.setProperty('--bar-height', `${current.offsetHeight}px`)
      }
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return bar
}

/** Shows who says what in the text, or takes that away again, where the edition tells voices apart. */
export function VoicesButton({ edition }: { readonly edition: Edition }) {
  const { marks, switchVoices } = useMarks()
  if (edition.voices === undefined) return null
  return (
    <button
      type="button"
      aria-pressed={marks === 'voices'}
      onClick={switchVoices}
      className="scripts-only hidden min-h-8 underline-offset-4 hover:underline aria-pressed:underline aria-pressed:decoration-2 middle:inline"
    >
      Who says this
    </button>
  )
}

/** Shows the text with its marks, or without any. */
export function MarksSwitch() {
  const { marks, switchMarks } = useMarks()
  const isOn = marks !== 'nothing'
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      onClick={switchMarks}
      className="scripts-only group inline-flex min-h-8 items-center gap-2"
    >
      Marks
      <span
        aria-hidden="true"
        className="relative h-4 w-7 rounded-full border border-muted group-aria-checked:border-ink group-aria-checked:bg-ink"
      >
        <span className="absolute top-0.5 left-0.5 size-2.5 rounded-full bg-muted group-aria-checked:left-3.5 group-aria-checked:bg-paper" />
      </span>
    </button>
  )
}
