import { useRef, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { LineButton } from '@/ui/LineButton'
import { lazyPart } from '@/ui/lazy'
import { LazyCiteDialog } from '../cite/LazyCiteDialog'

const EditionMenu = lazyPart('The menu of the edition', () =>
  import('./EditionMenu').then((menu) => menu.EditionMenu),
)

/** Opens what can be done with the whole edition; what it needs comes when it is first opened. */
export function EditionButton({ edition }: { readonly edition: Edition }) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<'menu' | 'article' | 'edition' | null>(null)
  return (
    <>
      <LineButton
        ref={button}
        isExpanded={open === 'menu'}
        onClick={() => setOpen(open === 'menu' ? null : 'menu')}
      >
        Cite or export
      </LineButton>
      {open === 'menu' && (
        <EditionMenu
          edition={edition}
          opener={button}
          onCite={setOpen}
          onClose={() => setOpen(null)}
        />
      )}
      {(open === 'article' || open === 'edition') && (
        <LazyCiteDialog
          edition={edition}
          subject={{ kind: open }}
          onClose={() => {
            setOpen(null)
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}
