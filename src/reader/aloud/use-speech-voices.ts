import { storeOf, useStore } from '@/ui/store'

const voices = storeOf<readonly SpeechSynthesisVoice[]>([])

/** The voices of the browser; none where it does not speak. They may come long after the page. */
export function useSpeechVoices(): readonly SpeechSynthesisVoice[] {
  return useStore({ ...voices, listen })
}

/** The browser makes another list each time it is asked; the one we have stays while it names the same. */
function listen(tell: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => {}
  const stop = voices.listen(tell)
  function look() {
    const now = speechSynthesis.getVoices()
    if (namesOf(now) !== namesOf(voices.get())) voices.set(now)
  }
  look()
  speechSynthesis.addEventListener('voiceschanged', look)
  return () => {
    stop()
    speechSynthesis.removeEventListener('voiceschanged', look)
  }
}

function namesOf(list: readonly SpeechSynthesisVoice[]): string {
  return list.map(({ voiceURI }) => voiceURI).join('\n')
}
