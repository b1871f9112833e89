import { useEffect, useState } from 'react'
import { useAnnounce } from './Announcer'
import { copyAndConfirm } from './copy-and-confirm'
import { lazyPart } from './lazy'
import type { SendLink } from './link-to-send'
import { WHILE_CAPTURING } from './while-capturing'

const LinkDialog = lazyPart('The link', () =>
  import('./LinkDialog').then((dialog) => dialog.LinkDialog),
)

type Props = {
  /** What a link becomes where it leaves the device; left out, it stays as it is. */
  readonly send?: SendLink
}

type Refused = { readonly link: string; readonly name: string; readonly note: string | null }

/** How long a note on what was copied stands, in milliseconds. */
const NOTE_MS = 6000

/**
 * Copies for every element with `data-copies`, which holds the link, and `data-name`, which
 * says what it leads to. Confirms aloud and on the element, as `data-copied`; where the
 * browser refuses, shows the link selected.
 */
export function CopyLinks({ send }: Props) {
  const announce = useAnnounce()
  const [refused, setRefused] = useState<Refused | null>(null)
  const [note, setNote] = useNote()
  useEffect(() => {
    async function copy(event: MouseEvent) {
      const element = copyingElement(event)
      if (!element) return
      // The sign beside a place is a link to it for those without scripts, or in another tab.
      event.preventDefault()
      const asked = new URL(element.dataset['copies'] ?? '', location.href).href
      const name = element.dataset['name'] ?? 'this place'
      const { link, note } = (await send?.(asked)) ?? { link: asked, isHereOnly: false, note: null }
      if (!(await copyAndConfirm(link, element))) return setRefused({ link, name, note })
      announce([`Link to ${name} copied`, note].filter(Boolean).join('. '))
      setNote(note === null ? null : { words: note })
    }
    document.addEventListener('click', copy, WHILE_CAPTURING)
    return () => document.removeEventListener('click', copy, WHILE_CAPTURING)
  }, [announce, send, setNote])
  return (
    <>
      {refused && <LinkDialog {...refused} onClose={() => setRefused(null)} />}
      {note !== null && (
        <p aria-hidden="true" data-copied="" className="landing-line copied-line">
          {note.words}.
        </p>
      )}
    </>
  )
}

/** What has to be known of what was copied, until it has been read. */
function useNote() {
  // Copied again, the same words are another object, and stand as long once more.
  const [note, setNote] = useState<{ readonly words: string } | null>(null)
  useEffect(() => {
    if (note === null) return
    const timer = setTimeout(() => setNote(null), NOTE_MS)
    return () => clearTimeout(timer)
  }, [note])
  return [note, setNote] as const
}

/** What a plain click asks to copy; `null` when it asks for something else. */
function copyingElement(event: MouseEvent): HTMLElement | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return null
  }
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copies]') : null
}
