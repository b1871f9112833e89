import { useCallback, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { speechVoiceFor } from '@/reader/aloud/speech-voice-for'
import { useLastPlace } from '@/reader/aloud/use-last-place'
import { useSpeechVoices } from '@/reader/aloud/use-speech-voices'

/** A wish to hear the article; the same wish again begins anew. */
export type Asked = {
  /** Where to begin, in UTF-16 units. */
  readonly from: number
  /** How many wishes came before. */
  readonly count: number
}

/** Whether the edition can be read aloud here, and what of it is asked for. */
export function useReadAloud({ article }: Edition) {
  const voices = useSpeechVoices()
  const placeNow = useLastPlace()
  const [asked, setAsked] = useState<Asked | null>(null)
  const read = useCallback(
    (from: number) => setAsked((before) => ({ from, count: (before?.count ?? 0) + 1 })),
    [],
  )
  const readFromHere = useCallback(() => read(placeNow()), [read, placeNow])
  const stop = useCallback(() => setAsked(null), [])
  const canRead = speechVoiceFor(voices, article.language) !== null
  return {
    voices,
    asked,
    read,
    /** From where the reader is; `null` where the device has no voice for the text. */
    readFromHere: canRead ? readFromHere : null,
    stop,
  }
}
