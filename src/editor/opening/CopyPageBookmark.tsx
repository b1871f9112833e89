import { useEffect, useRef, useState } from 'react'
import { newPath } from '@/address/other-pages'
import { useAddress } from '@/address/use-address'
import { copyPageBookmark } from './copy-page'

/** The place in the address that the bookmark leads to. */
const COPIED = 'copied'

/**
 * A bookmark to be taken along, which brings pages of others here; and, once it has, what to do next. It
 * is for those who have a mouse: nothing else drags links.
 */
export function CopyPageBookmark() {
  const isCopied = useAddress(
    ({ address: { target } }) => target?.kind === 'section' && target.id === COPIED,
  )
  return isCopied ? (
    <p role="status" className="mt-6 border-blue border-l-2 pl-4">
      The page you copied is on the clipboard. Paste it here: Ctrl and V, or ⌘ and V on a Mac.
    </p>
  ) : (
    <p className="scripts-only mt-6 hidden max-w-[42rem] text-pretty text-muted text-sm pointer-fine:block">
      From a news site in two steps: drag <BookmarkLink /> to your bookmarks once. On an article,
      open that bookmark; it copies the page and comes back here, where you paste it.
    </p>
  )
}

function BookmarkLink() {
  const link = useRef<HTMLAnchorElement>(null)
  const [isPressed, setIsPressed] = useState(false)
  useEffect(() => {
    const { current } = link
    // React writes no such address, which here is our own, for pages that it is taken to.
    const newPage = new URL(`${newPath()}#${COPIED}`, location.href).href
    current?.setAttribute('href', copyPageBookmark(newPage))
    function explain(event: Event) {
      event.preventDefault()
      setIsPressed(true)
    }
    current?.addEventListener('click', explain)
    return () => current?.removeEventListener('click', explain)
  }, [])
  return (
    <>
      <a
        ref={link}
        href="#bookmark"
        className="rounded-sm border box-decoration-clone border-muted px-2 py-1 font-semibold text-ink"
      >
        Copy this page for Lectern
      </a>
      {isPressed && <span role="status"> (it works from among the bookmarks, not here)</span>}
    </>
  )
}
