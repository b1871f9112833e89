import { useEffect, useState } from 'react'
import { useAnnounce } from './Announcer'
import { copyAndConfirm } from './copy-and-confirm'
import { lazyPart } from './lazy'
import { WHILE_CAPTURING } from './while-capturing'

const LinkDialog = lazyPart('The link', () =>
  import('./LinkDialog').then((dialog) => dialog.LinkDialog),
)

type Refused = { readonly link: string; readonly name: string }

/**
 * Copies for every element with `data-copies`, which holds the link, and `data-name`, which
 * says what it leads to. Confirms aloud and on the element, as `data-copied`; where the
 * browser refuses, shows the link selected.
 */
export function CopyLinks() {
  const announce = useAnnounce()
  const [refused, setRefused] = useState<Refused | null>(null)
  useEffect(() => {
    async function copy(event: MouseEvent) {
      const element = copyingElement(event)
      if (!element) return
      // The sign beside a place is a link to it for those without scripts, or in another tab.
      event.preventDefault()
      const link = new URL(element.dataset['copies'] ?? '', location.href).href
      const name = element.dataset['name'] ?? 'this place'
      if (await copyAndConfirm(link, element)) announce(`Link to ${name} copied`)
      else setRefused({ link, name })
    }
    document.addEventListener('click', copy, WHILE_CAPTURING)
    return () => document.removeEventListener('click', copy, WHILE_CAPTURING)
  }, [announce])
  return refused && <LinkDialog {...refused} onClose={() => setRefused(null)} />
}

/** What a plain click asks to copy; `null` when it asks for something else. */
function copyingElement(event: MouseEvent): HTMLElement | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return null
  }
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copies]') : null
}
