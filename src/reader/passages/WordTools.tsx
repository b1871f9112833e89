import { useCallback, useMemo, useRef } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { lazyPart } from '@/ui/lazy'
import type { Selected } from '../page/selected-range'
import { focusParagraph } from '../page/text-in-window'
import { linkToPassage } from './link-to-passage'
import { ShareWords } from './ShareWords'
import { usePlaceBeside } from './use-place-beside'
import { useTabInto } from './use-tab-into'

const CopyCitedButton = lazyPart(
  'The citation',
  () => import('../cite/CopyCitedButton').then((copy) => copy.CopyCitedButton),
  <span className="word-tool">Copy with citation</span>,
)

type Props = {
  readonly edition: Edition
  readonly selected: Selected
  readonly onCite: (url: string) => void
  readonly onPicture: () => void
}

/** What can be done with the selected words: a bar beside them. */
export function WordTools({ edition, selected, onCite, onPicture }: Props) {
  const { range } = selected
  const tools = useRef<HTMLElement>(null)
  const leave = useCallback(() => focusParagraph(document, range), [range])
  useTabInto(tools, leave)
  usePlaceBeside(tools, selected)
  // Many words take a while to describe: once for a selection, however often it is drawn.
  const link = useMemo(() => linkToPassage(edition, range), [edition, range])
  const url = new URL(link, location.href).href
  return (
    <section
      ref={tools}
      aria-label="Selected words"
      data-selected-words
      className="selected-words flex flex-wrap"
      // A press on a tool is not to take the selection away.
      onPointerDown={(event) => event.preventDefault()}
    >
      <button
        type="button"
        data-copies={link}
        data-name="the selected words"
        className="group/copy word-tool"
      >
        <span className="group-data-copied/copy:hidden">Copy link</span>
        <span className="hidden group-data-copied/copy:inline">Link copied</span>
      </button>
      <CopyCitedButton edition={edition} range={range} url={url} onRefused={() => onCite(url)} />
      <button type="button" onClick={onPicture} className="word-tool">
        Picture
      </button>
      <ShareWords edition={edition} range={range} url={url} onCite={() => onCite(url)} />
    </section>
  )
}
