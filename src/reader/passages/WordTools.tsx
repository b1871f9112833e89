import { useCallback, useEffect, useRef } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { overlaps, type TextRange } from '@/text/range'
import { isShared } from '@/ui/is-shared'
import { later } from '@/ui/later'
import { focusParagraph } from '../article/text-in-window'
import { linkToPassage } from './link-to-passage'
import { placeBeside } from './place-beside'
import type { Selected } from './use-selected-words'
import { useTabInto } from './use-tab-into'

const CopyCitedButton = later(
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
export function WordTools({ edition, selected: { range, box }, onCite, onPicture }: Props) {
  const tools = useRef<HTMLElement>(null)
  const leave = useCallback(() => focusParagraph(range), [range])
  useTabInto(tools, leave)
  useEffect(() => {
    if (tools.current) placeBeside(tools.current, box)
  }, [box])
  const link = linkToPassage(edition, range)
  const url = new URL(link, location.href).href
  return (
    <section
      ref={tools}
      aria-label="What to do with the selected words"
      data-selected-words
      className="selected-words"
      // A press on a tool is not to take the selection away.
      onPointerDown={(event) => event.preventDefault()}
    >
      <div role="toolbar" aria-label="Selected words" className="flex flex-wrap">
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
        {'share' in navigator && (
          <button
            type="button"
            onClick={() => void share({ ...messageOf(edition, range), url }, () => onCite(url))}
            className="word-tool"
          >
            Share
          </button>
        )}
      </div>
    </section>
  )
}

/** The words for a message; words of a quote go by the link alone, since it shows both wordings. */
function messageOf({ article, quotations }: Edition, range: TextRange): ShareData {
  const isQuoted = quotations.some(({ parts }) => parts.some((part) => overlaps(part, range)))
  return isQuoted ? {} : { text: `“${article.text.slice(range.start, range.end)}”` }
}

async function share(shared: ShareData, onFail: () => void): Promise<void> {
  if (!(await isShared(shared))) onFail()
}
