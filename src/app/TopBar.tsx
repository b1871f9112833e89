import { type ReactNode, useEffect, useRef } from 'react'
import { SettingsMenu } from './SettingsMenu'

const BASE = import.meta.env.BASE_URL

/** The bar above every page; a page adds what is its own. */
export function TopBar({ children }: { readonly children?: ReactNode }) {
  const bar = useBarHeight()
  return (
    <header
      ref={bar}
      className="top-0 z-30 flex min-h-12 flex-wrap items-center gap-x-1.5 bar:sticky border-rule border-b bg-paper px-3 text-sm middle:gap-x-5 middle:px-9 middle:text-base"
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
      <a
        href={`${BASE}new/`}
        className="mr-auto grid min-h-8 min-w-6 place-items-center text-muted hover:underline middle:text-sm"
      >
        <span className="beside:hidden" aria-hidden="true">
          +
        </span>
        <span className="sr-only beside:not-sr-only">Open an article</span>
      </a>
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
