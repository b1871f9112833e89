import { useEffect } from 'react'
import { hrefTo } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { sectionAt } from '@/edition/find-by-id'
import { paragraphs } from '@/text/paragraphs'
import { useAnnounce } from '@/ui/Announcer'
import { SignButton } from '@/ui/SignButton'
import { focusPlace } from '../page/arrive'
import { isolated } from '../words/isolated'

type Props = {
  readonly edition: Edition
  /** Where reading stopped, from 1. */
  readonly paragraph: number
  readonly onFollow: () => void
  readonly onDismiss: () => void
}

/** Where one stopped reading, with the way there; nothing where the edition has no such paragraph. */
export function PlaceLine({ edition, paragraph, onFollow, onDismiss }: Props) {
  const announce = useAnnounce()
  const message = messageFor(edition, paragraph)
  useEffect(() => {
    if (message) announce(message)
  }, [announce, message])
  if (!message) return null

  function dismiss() {
    onDismiss()
    focusPlace(document)
  }
  return (
    <section aria-label="Where you stopped" className="landing-line place-line">
      <p className="min-w-0">{message}</p>
      <a
        href={hrefTo({ kind: 'paragraph', number: paragraph })}
        onClick={onFollow}
        className="whitespace-nowrap underline underline-offset-2"
      >
        Go on reading
      </a>
      <SignButton name="Dismiss" sign="×" onClick={dismiss} />
    </section>
  )
}

/** "You stopped at paragraph 41, in “What Raimondo said”."; `null` where there is no such paragraph. */
function messageFor(edition: Edition, number: number): string | null {
  const place = paragraphs(edition.article.text)[number - 1]
  if (!place) return null
  const section = sectionAt(edition, place.start)
  return `You stopped at paragraph ${number}${section ? `, in “${isolated(section.heading)}”` : ''}.`
}
