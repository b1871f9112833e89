import type { Page } from 'playwright'

/** What the fake voice was asked to say. */
export type Said = {
  readonly words: string
  readonly lang: string
  readonly rate: number
  readonly voice: string | null
}

type Given = {
  /** How long it takes to say anything, in milliseconds; `null`: it never ends by itself. */
  readonly durationMs?: number | null
  readonly voices?: readonly { lang: string; localService: boolean }[]
  /** They are there only once `bringVoices` has brought them. */
  readonly areLate?: boolean
}

/** Give the page a voice that says nothing, and records what it was asked to say. */
export async function fakeSpeech(page: Page, given: Given = {}): Promise<void> {
  const { durationMs = 30, voices = [{ lang: 'en-GB', localService: true }] } = given
  const { areLate = false } = given
  await page.addInitScript(
    ({ duration, list, late }) => {
      let isThere = !late
      const said: unknown[] = []
      let cancel = () => {}
      class Utterance extends EventTarget {
        text: string
        lang = ''
        rate = 1
        voice: { name: string } | null = null
        onend: (() => void) | null = null
        onerror: (() => void) | null = null
        constructor(text: string) {
          super()
          this.text = text
        }
      }
      const speech = Object.assign(new EventTarget(), {
        getVoices: () =>
          (isThere ? list : []).map(({ lang, localService }) => ({
            lang,
            localService,
            default: false,
            name: lang,
            voiceURI: lang,
          })),
        speak(utterance: Utterance) {
          const { text, lang, rate, voice } = utterance
          said.push({ words: text, lang, rate, voice: voice?.name ?? null })
          const timer = duration === null ? 0 : setTimeout(() => utterance.onend?.(), duration)
          cancel = () => {
            clearTimeout(timer)
            utterance.onerror?.()
          }
          Reflect.set(window, 'endSpeech', () => utterance.onend?.())
          Reflect.set(window, 'failSpeech', () => utterance.onerror?.())
        },
        cancel() {
          said.push({ words: '(cancelled)', lang: '', rate: 0, voice: null })
          cancel()
        },
      })
      Reflect.set(window, 'said', said)
      Reflect.set(window, 'bringVoices', () => {
        isThere = true
        speech.dispatchEvent(new Event('voiceschanged'))
      })
      Object.defineProperty(window, 'speechSynthesis', { value: speech })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
    },
    { duration: durationMs, list: voices, late: areLate },
  )
}

/** Let voices that are late arrive. */
export async function bringVoices(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(window, 'bringVoices')())
}

/** Take the browser's voice away. */
export async function removeSpeech(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis')
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis')
  })
}

/** All that was said so far, with "(cancelled)" where the voice was cut off. */
export async function wordsSaid(page: Page): Promise<string[]> {
  return (await allSaid(page)).map(({ words }) => words)
}

export async function allSaid(page: Page): Promise<readonly Said[]> {
  return page.evaluate(() => Reflect.get(window, 'said'))
}

/** Let the voice come to the end of what it is saying. */
export async function endSpeech(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(window, 'endSpeech')())
}
