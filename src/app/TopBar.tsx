import type { ReactNode } from 'react'
import { SettingsMenu } from './SettingsMenu'
import { useBarHeight } from './use-bar-height'

const BASE = import.meta.env.BASE_URL

/** The bar above every page; a page adds what is its own. */
export function TopBar({ children }: { readonly children?: ReactNode }) {
  useBarHeight()
  return (
    <header className="top-0 z-30 flex min-h-12 flex-wrap items-center gap-x-1.5 bar:sticky border-rule border-b bg-paper px-3 text-sm middle:gap-x-5 middle:px-9 middle:text-base">
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
