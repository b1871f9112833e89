import { useEffect, useMemo, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { sentenceBeside, utteranceAt, utterances } from '@/edition/spoken'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { openingWords, utteranceWords } from '../words/aloud-words'
import { say } from './say'
import { speechVoiceFor } from './speech-voice-for'

type Props = {
  readonly edition: Edition
  /** Where to begin, in UTF-16 units. */
  readonly from: number
  readonly voices: readonly SpeechSynthesisVoice[]
  readonly speed: number
  /** The article has been read to its end. */
  readonly onEnd: () => void
}

type Position = {
  /** Of the utterance. */
  readonly index: number
  /** Whether somebody has just come here, and must be told if it is in the middle of a quote. */
  readonly isNew: boolean
}

type State = 'reading' | 'paused' | 'failed'

/** Read an edition aloud, utterance by utterance; stops when the component goes. */
export function useReadingAloud({ edition, from, voices, speed, onEnd }: Props) {
  const said = useMemo(() => utterances(edition), [edition])
  const [place, setPlace] = useState<Position>({ index: utteranceAt(said, from), isNew: true })
  const [state, setState] = useState<State>('reading')
  const utterance = said[place.index] ?? null

  useEffect(() => {
    if (state !== 'reading' || !utterance) return
    const goesOn = place.isNew && utterance.kind === 'text' ? utterance.goesOn : null
    const words = goesOn ? openingWords(edition, goesOn) : utteranceWords(edition, utterance)
    const voice = voiceOf(voices, edition, goesOn !== null || utterance.kind !== 'text')
    if (!voice) return
    return say({ words, voice, speed, onEnd: goOn, onFault: () => setState('failed') })

    function goOn() {
      if (goesOn) setPlace({ ...place, isNew: false })
      else if (place.index + 1 < said.length) setPlace({ index: place.index + 1, isNew: false })
      else onEnd()
    }
  }, [said, place, state, utterance, voices, edition, speed, onEnd])

  function step(by: 1 | -1) {
    const index = sentenceBeside(said, place.index, by)
    if (index !== null) setPlace({ index, isNew: true })
  }
  return { state, setState, step, sentence: utterance?.sentence ?? null }
}

/** Our announcements are in a language of their own, whatever the article is in. */
function voiceOf(
  voices: readonly SpeechSynthesisVoice[],
  { article }: Edition,
  isAnnouncement: boolean,
): SpeechSynthesisVoice | null {
  const own = speechVoiceFor(voices, article.language)
  const isForeign = isAnnouncement && primaryOf(article.language) !== primaryOf(INTERFACE_LANGUAGE)
  return isForeign ? (speechVoiceFor(voices, INTERFACE_LANGUAGE) ?? own) : own
}

/** "en" of "en-GB" */
function primaryOf(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? ''
}
