import { useRef, useState } from 'react'
import { isOwn } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'
import { shareThroughSystem } from '@/ui/share-through-system'
import { useReaderServices } from '../services/reader-services'
import { LazyShareMenu } from '../share/LazyShareMenu'
import { wordsOfPassage } from '../share/words-of-passage'

type Props = {
  readonly edition: Edition
  readonly range: TextRange
  /** The full link to the words. */
  readonly url: string
  readonly onCite: () => void
}

/** Shares selected words through the system where it can, else through a menu of ours. */
export function ShareWords({ edition, range, url, onCite }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const { linkToSend } = useReaderServices()
  async function share() {
    const { title, words } = wordsOfPassage(edition, range)
    const { link, isHereOnly } = await linkToSend(edition, url)
    if (isHereOnly || !(await shareThroughSystem({ title, text: words, url: link })))
      setIsOpen(true)
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? setIsOpen(false) : void share())}
        className="word-tool"
      >
        Share
      </button>
      {isOpen && (
        <LazyShareMenu
          name="the selected words"
          copying={{ label: 'Copy link', name: 'the selected words' }}
          shared={wordsOfPassage(edition, range)}
          url={url}
          isMailed={!isOwn(edition)}
          opener={button}
          onCite={onCite}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
