import type { RefObject } from 'react'
import { MENU_ROW } from '@/ui/menu-row'
import { PopoverBelow } from '@/ui/PopoverBelow'
import type { SharedWords } from '../links/mail-href'
import { mailHref } from '../links/mail-href'

type Props = {
  /** What is shared, as other names have it: "Quote 1 of 2, Gina Raimondo". */
  readonly name: string
  /** The button that copies: what it says, and what "Link to … copied" then says. */
  readonly copying: { readonly label: string; readonly name: string }
  readonly shared: SharedWords
  /** The full link. */
  readonly url: string
  /** Whether the link is of a length that mail programs take. */
  readonly isMailed: boolean
  readonly opener: RefObject<HTMLElement | null>
  /** `null` for what is not cited by itself. */
  readonly onCite: (() => void) | null
  readonly onClose: () => void
}

/** The ways to share where the system offers none. */
export function ShareMenu({
  name,
  copying,
  shared,
  url,
  isMailed,
  opener,
  onCite,
  onClose,
}: Props) {
  return (
    <PopoverBelow label={`Share ${name}`} opener={opener} onClose={onClose}>
      <ul>
        <li>
          <button
            type="button"
            aria-label={copying.label}
            data-copies={url}
            data-name={copying.name}
            className={`group/copy ${MENU_ROW}`}
          >
            <span className="group-data-copied/copy:hidden">{copying.label}</span>
            <span className="hidden group-data-copied/copy:inline">Link copied</span>
          </button>
        </li>
        {isMailed && (
          <li>
            <a href={mailHref(shared, url)} className={MENU_ROW}>
              E-mail
            </a>
          </li>
        )}
        {onCite && (
          <li>
            <button type="button" onClick={onCite} className={MENU_ROW}>
              Cite
            </button>
          </li>
        )}
      </ul>
    </PopoverBelow>
  )
}
