type Saying = {
  readonly words: string
  readonly voice: SpeechSynthesisVoice
  /** 1 is the voice's own speed. */
  readonly speed: number
  /** The words have been said. */
  readonly onEnd: () => void
  /** The voice has failed. */
  readonly onFault: () => void
}

/** What a slow voice takes at most, in milliseconds for each UTF-16 unit, and before it begins. */
const SLOWEST_MS = 250
const START_MS = 10_000

/**
 * The utterance being said. Chromium forgets one that nothing holds on to, and then never says
 * that it ended.
 */
let held: SpeechSynthesisUtterance | null = null

/**
 * Say some words; returns how to stop. A voice that falls silent without a word, as Chromium's
 * may, counts as having ended when it has taken far too long.
 */
export function say({ words, voice, speed, onEnd, onFault }: Saying): () => void {
  const utterance = new SpeechSynthesisUtterance(words)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = speed
  held = utterance

  const overdue = setTimeout(
    () => {
      stop()
      onEnd()
    },
    START_MS + (words.length * SLOWEST_MS) / speed,
  )
  function silence() {
    clearTimeout(overdue)
    utterance.onend = null
    utterance.onerror = null
  }
  function stop() {
    if (held !== utterance) return
    silence()
    held = null
    speechSynthesis.cancel()
  }
  utterance.onend = () => {
    silence()
    held = null
    onEnd()
  }
  utterance.onerror = () => {
    silence()
    held = null
    onFault()
  }
  speechSynthesis.speak(utterance)
  return stop
}
