import { keepSettings, keptSettings, listenToSettings } from '@/library/kept-settings'
import { DEFAULT_SETTINGS, type ReadingSettings } from '@/library/reading-settings'
import { storeOf, useStore } from '@/ui/store'
import { applySettings } from './apply-settings'

const settingsInForce = storeOf<ReadingSettings | null>(null)

/** Whether what was set last could be kept on the device. */
const areKept = storeOf(true)

/** Whether the settings outlast this visit; they do until one could not be kept. */
export function useAreSettingsKept(): boolean {
  return useStore(areKept)
}

/** How this person likes to read, and the way to change it; shared by all that ask. */
export function useReadingSettings() {
  const settings = useStore({ ...settingsInForce, get: settingsNow, first: DEFAULT_SETTINGS })
  return { settings, change }
}

function settingsNow(): ReadingSettings {
  const known = settingsInForce.get()
  if (known) return known
  // Else a change made here would undo one that was made in another window.
  listenToSettings(putInForce)
  const kept = keptSettings()
  settingsInForce.set(kept)
  return kept
}

function change(changes: Partial<ReadingSettings>): void {
  const settings = { ...settingsNow(), ...changes }
  areKept.set(keepSettings(settings))
  putInForce(settings)
}

function putInForce(settings: ReadingSettings): void {
  applySettings(settings)
  settingsInForce.set(settings)
}
