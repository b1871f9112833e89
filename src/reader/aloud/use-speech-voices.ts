import { useSyncExternalStore } from 'react'

const NONE: readonly SpeechSynthesisVoice[] = []

/** The voices of the browser; none where it does not speak. They may come long after the page. */
export function useSpeechVoices(): readonly SpeechSynthesisVoice[] {
  return useSyncExternalStore(
    listen,
    () => voices,
    () => NONE,
  )
}

let voices = NONE

/** The browser makes another list each time it is asked; the one we have stays while it names the same. */
function listen(tell: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => {}
  function look() {
    const now = speechSynthesis.getVoices()
    if (namesOf(now) === namesOf(voices)) return
    voices = now
    tell()
  }
  look()
  speechSynthesis.addEventListener('voiceschanged', look)
  return () => speechSynthesis.removeEventListener('voiceschanged', look)
}

function namesOf(list: readonly SpeechSynthesisVoice[]): string {
  return list.map(({ voiceURI }) => voiceURI).join('\n')
}
