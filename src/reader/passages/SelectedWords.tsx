import { useEffect, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'
import { useAnnounce } from '@/ui/Announcer'
import { LazyCiteDialog } from '../cite/LazyCiteDialog'
import { LazyPictureDialog } from '../picture/LazyPictureDialog'
import { useSelectedWords } from './use-selected-words'
import { WordTools } from './WordTools'

/** The dialog that was opened for words; it outlives their being selected. */
type Opened =
  | { readonly kind: 'picture'; readonly range: TextRange }
  | { readonly kind: 'citation'; readonly range: TextRange; readonly url: string }

/** What can be done with words of the article that are selected. */
export function SelectedWords({ edition }: { readonly edition: Edition }) {
  const selected = useSelectedWords(edition)
  const [opened, setOpened] = useState<Opened | null>(null)
  const announce = useAnnounce()
  const isSelected = selected !== null
  useEffect(() => {
    if (isSelected)
      announce('Words selected. Tab leads to their link and citation, Escape lets go of them')
  }, [announce, isSelected])
  const onClose = () => setOpened(null)
  return (
    <>
      {selected && (
        <WordTools
          edition={edition}
          selected={selected}
          onCite={(url) => setOpened({ kind: 'citation', range: selected.range, url })}
          onPicture={() => setOpened({ kind: 'picture', range: selected.range })}
        />
      )}
      {opened?.kind === 'citation' && (
        <LazyCiteDialog
          edition={edition}
          subject={{ ...opened, kind: 'passage' }}
          onClose={onClose}
        />
      )}
      {opened?.kind === 'picture' && (
        <LazyPictureDialog
          edition={edition}
          subject={{ kind: 'passage', range: opened.range }}
          onClose={onClose}
        />
      )}
    </>
  )
}
