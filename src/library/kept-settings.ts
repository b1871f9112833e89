import { keepOnDevice, keptOnDevice } from './on-device'
import { formatSettings, parseSettings, type ReadingSettings } from './reading-settings'

const KEY = 'lectern:reading'

/** Be told when the settings were changed in another window of this site. */
export function listenToSettings(tell: (settings: ReadingSettings) => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY) tell(parseSettings(newValue))
  })
}

/** The settings kept on this device; the defaults where none are, or storage is closed to us. */
export function keptSettings(): ReadingSettings {
  return parseSettings(keptOnDevice(KEY))
}

/** Keep settings for the next visit; gives whether they are kept, and do not hold for this one alone. */
export function keepSettings(settings: ReadingSettings): boolean {
  return keepOnDevice(KEY, formatSettings(settings))
}
