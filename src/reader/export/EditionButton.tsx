import { lazy, Suspense, useRef, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { Boundary } from '@/ui/Boundary'
import { LineButton } from '@/ui/LineButton'
import { CiteLater } from '../cite/CiteLater'

const EditionMenu = lazy(() =>
  import('./EditionMenu').then((menu) => ({ default: menu.EditionMenu })),
)

/** Opens what can be done with the whole edition; what it needs comes when it is first opened. */
export function EditionButton({ edition }: { readonly edition: Edition }) {
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<'menu' | 'citation' | null>(null)
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
        <Boundary name="The menu of the edition">
          <Suspense fallback={null}>
            <EditionMenu
              edition={edition}
              opener={button}
              onCite={() => setOpen('citation')}
              onClose={() => setOpen(null)}
            />
          </Suspense>
        </Boundary>
      )}
      {open === 'citation' && (
        <CiteLater
          edition={edition}
          subject={{ kind: 'article' }}
          onClose={() => {
            setOpen(null)
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}
