import { useEffect, useRef } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { useAnnounce } from '@/ui/Announcer'
import { WHILE_CAPTURING } from '@/ui/while-capturing'
import { linkToPassage } from './link-to-passage'
import { type Selected, useSelectedWords } from './use-selected-words'

type Props = { readonly edition: Edition }

/** What can be done with words of the article that are selected; it stands beside them. */
export function SelectedWords({ edition }: Props) {
  const selected = useSelectedWords(edition)
  const announce = useAnnounce()
  const isSelected = selected !== null
  useEffect(() => {
    if (isSelected) announce('Words selected. Press Tab to copy a link to them or to cite them')
  }, [announce, isSelected])
  return selected && <WordTools edition={edition} selected={selected} />
}

type ToolsProps = Props & { readonly selected: Selected }

function WordTools({ edition, selected: { range, box } }: ToolsProps) {
  const tools = useRef<HTMLDivElement>(null)
  useTabInto(tools)
  useEffect(() => {
    if (tools.current) placeBeside(tools.current, box)
  }, [box])
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
          data-copies={linkToPassage(edition, range)}
          data-name="the selected words"
          className="group/copy word-tool"
        >
          <span className="group-data-copied/copy:hidden">Copy link</span>
          <span className="hidden group-data-copied/copy:inline">Link copied</span>
        </button>
      </div>
    </section>
  )
}

/** Tab leads from selected words to what can be done with them, and Esc back to the text. */
function useTabInto(tools: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const { current } = tools
      if (!current) return
      const isInside = current.contains(document.activeElement)
      if (event.key === 'Tab' && !event.shiftKey && !isInside) {
        event.preventDefault()
        current.querySelector('button')?.focus({ preventScroll: true })
      }
      if (event.key === 'Escape') {
        event.preventDefault()
        document.getSelection()?.removeAllRanges()
      }
    }
    document.addEventListener('keydown', press, WHILE_CAPTURING)
    return () => document.removeEventListener('keydown', press, WHILE_CAPTURING)
  }, [tools])
}

/** Least distance from the words and from the edges of the window, in CSS pixels. */
const GAP_PX = 8

/**
 * Put the tools under the words, or above where there is no room; where fingers point they stand
 * at the bottom of the window, since the system shows its own beside the words.
 */
function placeBeside(tools: HTMLElement, words: DOMRect): void {
  if (matchMedia('(pointer: coarse)').matches) return
  const { offsetWidth, offsetHeight } = tools
  const widest = document.documentElement.clientWidth - offsetWidth - GAP_PX
  const below = words.bottom + GAP_PX
  const hasRoom = below + offsetHeight < window.innerHeight - GAP_PX
  const top = hasRoom ? below : Math.max(GAP_PX, words.top - offsetHeight - GAP_PX)
  tools.style.left = `${Math.max(GAP_PX, Math.min(words.left, widest)) + window.scrollX}px`
  tools.style.top = `${top + window.scrollY}px`
}
