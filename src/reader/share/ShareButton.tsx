import { useRef, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { LineButton } from '@/ui/LineButton'
import { shareThroughSystem } from '@/ui/share-through-system'
import { LazyCiteDialog } from '../cite/LazyCiteDialog'
import { LazyShareMenu } from './LazyShareMenu'
import { nameOf, pathOfThing, type SharedThing, sharedWords } from './shared-thing'

type Props = { readonly edition: Edition; readonly thing: SharedThing }

/** Shares a quote or an event through the system where it can, else through a menu of ours. */
export function ShareButton({ edition, thing }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<'menu' | 'citation' | null>(null)
  const name = nameOf(edition, thing)
  async function share() {
    const { title, words } = sharedWords(edition, thing)
    const message = { title, text: words, url: shareUrl(edition, thing) }
    if (!(await shareThroughSystem(message))) setOpen('menu')
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
        <LazyShareMenu
          name={name}
          copying={{ label: 'Copy link with preview', name: `the page of ${name}` }}
          shared={sharedWords(edition, thing)}
          url={shareUrl(edition, thing)}
          opener={button}
          onCite={thing.kind === 'quote' ? () => setOpen('citation') : null}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'citation' && thing.kind === 'quote' && (
        <LazyCiteDialog
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
  return new URL(pathOfThing(edition, thing), location.href).href
}
