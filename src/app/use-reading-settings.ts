import { useSyncExternalStore } from 'react'
import { applySettings, keepSettings, keptSettings } from './kept-settings'
import { DEFAULT_SETTINGS, type ReadingSettings } from './reading-settings'

let current: ReadingSettings | null = null
const listeners = new Set<() => void>()

/** How this person likes to read, and the way to change it; shared by all that ask. */
export function useReadingSettings() {
  const settings = useSyncExternalStore(listen, settingsNow, () => DEFAULT_SETTINGS)
  return { settings, change }
}

function settingsNow(): ReadingSettings {
  current ??= keptSettings()
  return current
}

function change(changes: Partial<ReadingSettings>): void {
  current = { ...settingsNow(), ...changes }
  keepSettings(current)
  applySettings(current)
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
