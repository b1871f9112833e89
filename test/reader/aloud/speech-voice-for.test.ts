import { describe, expect, it } from 'vitest'
import { speechVoiceFor } from '@/reader/aloud/speech-voice-for'

type Given = { name: string; lang: string; default?: boolean; localService?: boolean }

const voice = ({ default: isDefault = false, localService = true, ...given }: Given) => ({
  ...given,
  default: isDefault,
  localService,
})

const VOICES = [
  voice({ name: 'Anna', lang: 'de-DE', default: true }),
  voice({ name: 'Alex', lang: 'en-US' }),
  voice({ name: 'Fred', lang: 'en-US', default: true }),
  voice({ name: 'Daniel', lang: 'en_GB' }),
  voice({ name: 'Amélie', lang: 'fr', localService: false }),
]

describe('speechVoiceFor', () => {
  it.each([
    ['en-GB', 'Daniel'],
    ['EN-gb', 'Daniel'],
    ['en-US', 'Fred'],
    ['en', 'Fred'],
    ['en-AU', 'Fred'],
    ['de-AT', 'Anna'],
  ])('has %s read by %s', (language, name) => {
    expect(speechVoiceFor(VOICES, language)?.name).toBe(name)
  })

  it.each([
    ['a language that nobody speaks', 'it'],
    ['a language that begins alike', 'e'],
    ['a voice that would send the text to somebody', 'fr'],
    ['no language', ''],
  ])('finds nobody for %s', (_name, language) => {
    expect(speechVoiceFor(VOICES, language)).toBeNull()
  })
})
