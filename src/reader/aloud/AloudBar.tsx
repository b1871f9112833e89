import { useCallback, useEffect } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { useAnnounce } from '@/ui/Announcer'
import { SignButton } from '@/ui/SignButton'
import { useFocusGivenBack } from '@/ui/use-focus-given-back'
import { parseSpeed, SPEEDS, type Speed } from './speeds'
import { useFollow } from './use-follow'
import { useReadingAloud } from './use-reading-aloud'

type Props = {
  readonly edition: Edition
  /** Where to begin, in UTF-16 units. */
  readonly from: number
  readonly voices: readonly SpeechSynthesisVoice[]
  readonly speed: Speed
  readonly onSpeed: (speed: Speed) => void
  readonly onStop: () => void
}

/** Reads the article aloud, with the ways to pause, step, hurry and stop. */
export function AloudBar({ edition, from, voices, speed, onSpeed, onStop }: Props) {
  const announce = useAnnounce()
  const onEnd = useCallback(() => {
    announce('The article has been read to its end')
    onStop()
  }, [announce, onStop])
  const { state, setState, step, sentence } = useReadingAloud({
    edition,
    from,
    voices,
    speed,
    onEnd,
  })
  useFollow(sentence)
  useStopOnLeaving(onStop)
  const button = useFocusGivenBack<HTMLButtonElement>()
  return (
    <section aria-label="Read aloud" className="aloud-bar">
      <SignButton name="Previous sentence" sign="‹" onClick={() => step(-1)} />
      <button
        ref={button}
        type="button"
        onClick={() => setState(state === 'reading' ? 'paused' : 'reading')}
        className="min-h-7 min-w-14 font-medium underline underline-offset-2"
      >
        {state === 'reading' ? 'Pause' : 'Go on'}
      </button>
      <SignButton name="Next sentence" sign="›" onClick={() => step(1)} />
      <span className="text-muted tabular-nums" role={state === 'failed' ? 'alert' : undefined}>
        {state === 'failed' ? 'The voice failed' : sentence && `Paragraph ${sentence.paragraph}`}
      </span>
      <SpeedChoice speed={speed} onSpeed={onSpeed} />
      <SignButton name="Stop reading aloud" sign="×" onClick={onStop} />
    </section>
  )
}

function SpeedChoice({ speed, onSpeed }: Pick<Props, 'speed' | 'onSpeed'>) {
  return (
    <select
      aria-label="Speed"
      value={speed}
      onChange={(event) => onSpeed(parseSpeed(event.target.value))}
      className="min-h-7 rounded-sm border border-rule bg-paper px-1 text-ink tabular-nums"
    >
      {SPEEDS.map((one) => (
        <option key={one} value={one}>
          {one}×
        </option>
      ))}
    </select>
  )
}

/** Some browsers would read on when the page has gone. */
function useStopOnLeaving(onStop: () => void): void {
  useEffect(() => {
    function leave() {
      speechSynthesis.cancel()
      onStop()
    }
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [onStop])
}
