import { useSyncExternalStore } from 'react'
import { keepSettings, keptSettings, listenToSettings } from '@/library/kept-settings'
import { DEFAULT_SETTINGS, type ReadingSettings } from '@/library/reading-settings'
import { applySettings } from './apply-settings'

let current: ReadingSettings | null = null
const listeners = new Set<() => void>()

/** How this person likes to read, and the way to change it; shared by all that ask. */
export function useReadingSettings() {
  const settings = useSyncExternalStore(listen, settingsNow, () => DEFAULT_SETTINGS)
  return { settings, change }
}

function settingsNow(): ReadingSettings {
  if (current) return current
  // Else a change made here would undo one that was made in another window.
  listenToSettings(putInForce)
  current = keptSettings()
  return current
}

function change(changes: Partial<ReadingSettings>): void {
  const settings = { ...settingsNow(), ...changes }
  keepSettings(settings)
  putInForce(settings)
}

function putInForce(settings: ReadingSettings): void {
  current = settings
  applySettings(settings)
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
