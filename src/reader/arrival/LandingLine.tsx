import { useEffect, useRef } from 'react'
import { SignButton } from '@/ui/SignButton'
import { focusPlace } from '../page/arrive'
import { noteOnEntry } from '../page/entry-notes'

type Props = {
  readonly message: string
  readonly missing: readonly string[]
  readonly hasPlace: boolean
  readonly origin: HTMLElement | SVGElement | null
  readonly from: number
  readonly onClose: () => void
}

/** Where a link has landed, with the way back; it floats clear of the text and can be dismissed. */
export function LandingLine({ message, missing, hasPlace, origin, from, onClose }: Props) {
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
      <p className="min-w-0">
        {message}
        {message && missing.length > 0 && '. '}
        {missing.length > 0 && (
          <>
            Not found in this edition:{' '}
            {missing.map((part) => (
              <bdi key={part} className="mr-1 font-medium">
                {part}
              </bdi>
            ))}
          </>
        )}
      </p>
      {origin ? (
        <button
          type="button"
          onClick={goBack}
          className="whitespace-nowrap underline underline-offset-2"
        >
          Back
        </button>
      ) : (
        hasPlace && (
          <a href="#article" className="whitespace-nowrap underline underline-offset-2">
            Read from the start
          </a>
        )
      )}
      <SignButton name="Dismiss" sign="×" onClick={dismiss} />
    </section>
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
