import { useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { ReadFromHere } from '@/reader/aloud/ReadFromHere'
import { lazyPart } from '@/ui/lazy'
import { keepSpeed, keptSpeed } from './kept-speed'
import type { Asked } from './use-read-aloud'

const AloudBar = lazyPart('The voice', () =>
  import('@/reader/aloud/AloudBar').then((bar) => bar.AloudBar),
)

type Props = {
  readonly edition: Edition
  readonly voices: readonly SpeechSynthesisVoice[]
  /** What is being read; `null` while nothing is. */
  readonly asked: Asked | null
  readonly read: (from: number) => void
  readonly stop: () => void
}

/** Where the device has a voice: the ways to start reading aloud, and the bar while it does. */
export function ReadAloud({ edition, voices, asked, read, stop }: Props) {
  const [speed, setSpeed] = useState(keptSpeed)
  return (
    <>
      <ReadFromHere onRead={read} />
      {asked && (
        <AloudBar
          key={asked.count}
          edition={edition}
          from={asked.from}
          voices={voices}
          speed={speed}
          onSpeed={(chosen) => {
            keepSpeed(chosen)
            setSpeed(chosen)
          }}
          onStop={stop}
        />
      )}
    </>
  )
}
