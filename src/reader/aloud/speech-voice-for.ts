type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'default' | 'localService'>

/**
 * The voice that reads a language (BCP 47): of the same region if there is one, and of those
 * the system's own choice. `null` where none on the device speaks it: a voice that is not on
 * the device would send the text to somebody.
 */
export function speechVoiceFor<Any extends Voice>(
  voices: readonly Any[],
  language: string,
): Any | null {
  const wanted = tag(language)
  const speaking = voices.filter(
    (voice) => voice.localService && spoken(tag(voice.lang)) === spoken(wanted),
  )
  const inRegion = speaking.filter((voice) => tag(voice.lang) === wanted)
  const best = inRegion.length > 0 ? inRegion : speaking
  return best.find((voice) => voice.default) ?? best[0] ?? null
}

/** Some systems write en_GB. */
function tag(language: string): string {
  return language.toLowerCase().replaceAll('_', '-')
}

/** "en" of "en-gb". */
function spoken(wanted: string): string {
  return wanted.split('-')[0] ?? wanted
}
