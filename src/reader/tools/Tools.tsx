import { useEffect, useMemo, useState } from 'react'
import { isOwn } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { isEvent } from '@/edition/is-event'
import { lazyPart } from '@/ui/lazy'
import { shareThroughSystem } from '@/ui/share-through-system'
import type { CiteSubject } from '../cite/citation-of'
import { LazyCiteDialog } from '../cite/LazyCiteDialog'
import { markOpen } from '../page/mark-open'
import { LazyPictureDialog } from '../picture/LazyPictureDialog'
import { useReaderServices } from '../services/reader-services'
import { LazyShareMenu } from '../share/LazyShareMenu'
import { nameOf, type SharedThing, sharedWords, shareUrl } from '../share/shared-thing'
import { type Asked, useToolButtons } from './use-tool-buttons'

const EditionMenu = lazyPart('The menu of the edition', () =>
  import('../export/EditionMenu').then((menu) => menu.EditionMenu),
)

/** What stands open: a menu, a dialog that cites, or a picture, each for the button that asked. */
type Open = Asked & { readonly shows: 'menu' | 'picture' | Cited }

/** What a dialog cites. */
type Cited = 'article' | 'edition' | 'quote'

type Props = { readonly edition: Edition }

/** Opens what the buttons of quotes, events and the edition are for, one at a time. */
export function Tools({ edition }: Props) {
  const [open, setOpen] = useState<Open | null>(null)
  const share = useSharing(edition)
  useToolButtons((asked) => {
    const { tool, button } = asked
    if (open?.shows === 'menu' && open.button === button) setOpen(null)
    else if (tool === 'cite') setOpen({ ...asked, shows: 'quote' })
    else if (tool === 'picture') setOpen({ ...asked, shows: 'picture' })
    else if (tool === 'edition') setOpen({ ...asked, shows: 'menu' })
    else void share(asked, () => setOpen({ ...asked, shows: 'menu' }))
  })
  useOpenMarked(open)
  if (!open) return null
  const close = () => setOpen(null)
  switch (open.shows) {
    case 'menu':
      return (
        <Menu
          edition={edition}
          open={open}
          onClose={close}
          onCite={(cited) => setOpen({ ...open, shows: cited })}
        />
      )
    case 'article':
    case 'edition':
    case 'quote': {
      const subject = subjectOf(edition, open.about, open.shows)
      return (
        subject && (
          <LazyCiteDialog
            edition={edition}
            subject={subject}
            onClose={() => {
              close()
              if (open.tool !== 'cite') open.button.focus()
            }}
          />
        )
      )
    }
    case 'picture': {
      const thing = thingOf(edition, open.about)
      return (
        thing?.kind === 'quote' && (
          <LazyPictureDialog edition={edition} subject={thing} onClose={close} />
        )
      )
    }
  }
}

type MenuProps = Props & {
  readonly open: Open
  readonly onCite: (cited: Cited) => void
  readonly onClose: () => void
}

function Menu({ edition, open, onCite, onClose }: MenuProps) {
  const opener = useMemo(() => ({ current: open.button }), [open.button])
  if (open.tool === 'edition') {
    return <EditionMenu edition={edition} opener={opener} onCite={onCite} onClose={onClose} />
  }
  const thing = thingOf(edition, open.about)
  if (!thing) return null
  const name = nameOf(edition, thing)
  return (
    <LazyShareMenu
      name={name}
      copying={{
        label: isOwn(edition) ? 'Copy link' : 'Copy link with preview',
        name: isOwn(edition) ? name : `the page of ${name}`,
      }}
      isMailed={!isOwn(edition)}
      shared={sharedWords(edition, thing)}
      url={shareUrl(edition, thing)}
      opener={opener}
      onCite={thing.kind === 'quote' ? () => onCite('quote') : null}
      onClose={onClose}
    />
  )
}

/** Shares through the system where it can; else through a menu of ours. */
function useSharing(edition: Edition) {
  const { linkToSend } = useReaderServices()
  return async ({ about }: Asked, openMenu: () => void): Promise<void> => {
    const thing = thingOf(edition, about)
    if (!thing) return
    const { title, words } = sharedWords(edition, thing)
    const { link, isHereOnly } = await linkToSend(edition, shareUrl(edition, thing))
    if (isHereOnly || !(await shareThroughSystem({ title, text: words, url: link }))) openMenu()
  }
}

/** The quotation or the event with that id. */
function thingOf(edition: Edition, id: string): SharedThing | null {
  const quotation = edition.quotations.find((one) => one.id === id)
  if (quotation) return { kind: 'quote', quotation }
  const event = findEntity(edition, id)
  return event && isEvent(event) ? { kind: 'event', event } : null
}

/** What is cited; `null` for a quote that is not there. */
function subjectOf(edition: Edition, about: string, cited: Cited): CiteSubject | null {
  if (cited !== 'quote') return { kind: cited }
  const thing = thingOf(edition, about)
  return thing?.kind === 'quote' ? thing : null
}

/** The button says whether what it opens below it is open. */
function useOpenMarked(open: Open | null): void {
  const button = open?.shows === 'menu' ? open.button : null
  useEffect(() => {
    if (!button) return
    markOpen(button, true)
    return () => markOpen(button, false)
  }, [button])
}
