import { useEffect, useRef } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { editionTitle } from '@/edition/titles'
import { SignButton } from '@/ui/SignButton'
import { focusPlace } from '../page/arrive'
import { noteOnEntry } from '../page/entry-notes'
import { isolated } from '../words/isolated'

type Props = {
  /** What it has led into, for whoever comes from elsewhere. */
  readonly edition: Edition
  readonly message: string
  readonly missing: readonly string[]
  readonly hasPlace: boolean
  readonly origin: HTMLElement | SVGElement | null
  readonly from: number
  readonly onClose: () => void
}

/** Where a link has landed, with the way back; it floats clear of the text and can be dismissed. */
export function LandingLine({ edition, message, missing, hasPlace, origin, from, onClose }: Props) {
  const { publisher } = edition.article
  useReadingOn(missing.length === 0, onClose)
  function goBack() {
    onClose()
    window.scrollTo({ top: from })
    // A link in a menu is hidden with it.
    if (origin?.checkVisibility()) origin.focus({ preventScroll: true })
  }

  function dismiss() {
    noteOnEntry('dismissed')
    onClose()
    focusPlace(document)
  }

  return (
    <section aria-label="Where the link has led" className="landing-line">
      <div className="min-w-0">
        <p>
          {message}
          {message && missing.length > 0 && '. '}
          {missing.length > 0 && <Missing parts={missing} />}
        </p>
        {!origin && hasPlace && (
          <p className="text-muted">
            <bdi>{editionTitle(edition)}</bdi>
            {publisher !== null && `, ${isolated(publisher)}`}.{' '}
            <a href="#article" className="whitespace-nowrap text-ink underline underline-offset-2">
              Read from the start
            </a>
          </p>
        )}
      </div>
      {origin && (
        <button
          type="button"
          onClick={goBack}
          className="whitespace-nowrap underline underline-offset-2"
        >
          Back
        </button>
      )}
      <SignButton name="Dismiss" sign="×" onClick={dismiss} />
    </section>
  )
}

/** What of an address is not there. */
function Missing({ parts }: { readonly parts: readonly string[] }) {
  return (
    <>
      Not found in this edition:{' '}
      {parts.map((part) => (
        <bdi key={part} className="mr-1 font-medium">
          {part}
        </bdi>
      ))}
    </>
  )
}

/** Tells once the reader has read on by more than a window's height, if that is to be told. */
function useReadingOn(isTold: boolean, onReadOn: () => void): void {
  const landed = useRef(window.scrollY)
  useEffect(() => {
    if (!isTold) return
    function look() {
      if (Math.abs(window.scrollY - landed.current) > window.innerHeight) onReadOn()
    }
    window.addEventListener('scroll', look, { passive: true })
    return () => window.removeEventListener('scroll', look)
  }, [isTold, onReadOn])
}
