import { lazy, Suspense, useRef, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { Boundary } from '@/ui/Boundary'
import { LineButton } from '@/ui/LineButton'
import { CiteLater } from '../cite/CiteLater'
import { nameOf, type SharedThing, sharedWords, sharePath } from './shared-thing'

const ShareMenu = lazy(() => import('./ShareMenu').then((menu) => ({ default: menu.ShareMenu })))

type Props = { readonly edition: Edition; readonly thing: SharedThing }

/** Shares a quote or an event through the system where it can, else through a menu of ours. */
export function ShareButton({ edition, thing }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<'menu' | 'citation' | null>(null)
  const name = nameOf(edition, thing)
  async function share() {
    if (!(await isSharedBySystem(edition, thing))) setOpen('menu')
  }
  return (
    <>
      <LineButton
        ref={button}
        name={`Share ${name}`}
        isExpanded={open === 'menu'}
        onClick={() => (open === 'menu' ? setOpen(null) : void share())}
      >
        Share
      </LineButton>
      {open === 'menu' && (
        <Boundary name="The ways to share">
          <Suspense fallback={null}>
            <ShareMenu
              name={name}
              shared={sharedWords(edition, thing)}
              url={shareUrl(edition, thing)}
              opener={button}
              onCite={thing.kind === 'quote' ? () => setOpen('citation') : null}
              onClose={() => setOpen(null)}
            />
          </Suspense>
        </Boundary>
      )}
      {open === 'citation' && thing.kind === 'quote' && (
        <CiteLater
          edition={edition}
          subject={thing}
          onClose={() => {
            setOpen(null)
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}

function shareUrl(edition: Edition, thing: SharedThing): string {
  return new URL(sharePath(edition, thing), location.href).href
}

/** Whether the system has a sheet for sharing and has shown it, be it that the reader then thought better of it. */
async function isSharedBySystem(edition: Edition, thing: SharedThing): Promise<boolean> {
  if (!('share' in navigator)) return false
  const { title, words } = sharedWords(edition, thing)
  try {
    await navigator.share({ title, text: words, url: shareUrl(edition, thing) })
    return true
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError'
  }
}
