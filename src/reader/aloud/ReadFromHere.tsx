import { useEffect, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { WHILE_CAPTURING } from '@/ui/while-capturing'
import { isSelectedIn, selectedRange } from '../page/selected-range'
import { paragraphBeside, startOf, toolsBeside } from '../page/text-in-window'

type Props = {
  /** @param from where to begin, in UTF-16 units */
  readonly onRead: (from: number) => void
}

/**
 * Among the tools of the paragraph that is pointed at or reached, the way to hear it or, where
 * words of it are selected, to begin with their sentence. There is one at a time, so that a long
 * text does not carry a thousand.
 */
export function ReadFromHere({ onRead }: Props) {
  const paragraph = useParagraphReached()
  const isSelected = useIsSelectedIn(paragraph)
  const tools = paragraph && toolsBeside(paragraph)
  if (!paragraph || !tools) return null
  const place = isSelected ? 'the selected words' : `paragraph ${paragraph.id.slice(1)}`
  const name = `Read aloud from ${place}`
  return createPortal(
    <button
      type="button"
      aria-label={name}
      title={name}
      // A press is not to take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        const selected = isSelected ? selectedRange(document) : null
        onRead(selected?.start ?? startOf(paragraph))
      }}
      className="grid size-6 place-items-center rounded-sm font-sans text-muted text-sm hover:text-ink"
    >
      <span aria-hidden="true">▸</span>
    </button>,
    tools,
    paragraph.id,
  )
}

function useIsSelectedIn(paragraph: HTMLElement | null): boolean {
  return useSyncExternalStore(
    listenToSelection,
    () => paragraph !== null && isSelectedIn(paragraph),
    () => false,
  )
}

function listenToSelection(tell: () => void): () => void {
  document.addEventListener('selectionchange', tell)
  return () => document.removeEventListener('selectionchange', tell)
}

function useParagraphReached(): HTMLElement | null {
  const [paragraph, setParagraph] = useState<HTMLElement | null>(null)
  useEffect(() => {
    function reach({ target }: Event) {
      const reached = target instanceof Node ? paragraphBeside(target) : null
      if (reached) setParagraph(reached)
    }
    document.addEventListener('pointerover', reach, WHILE_CAPTURING)
    document.addEventListener('focusin', reach, WHILE_CAPTURING)
    return () => {
      document.removeEventListener('pointerover', reach, WHILE_CAPTURING)
      document.removeEventListener('focusin', reach, WHILE_CAPTURING)
    }
  }, [])
  return paragraph
}
