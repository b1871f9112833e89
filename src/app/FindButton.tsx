import { FIND_ID, FIND_KEY } from '@/reader/page/find-names'
import { useReadingSettings } from './use-reading-settings'

/** Opens Find, and says by which key, as long as single keys are on. */
export function FindButton() {
  const { settings } = useReadingSettings()
  return (
    <button
      type="button"
      popoverTarget={FIND_ID}
      aria-keyshortcuts={settings.keys === 'on' ? FIND_KEY : undefined}
      className="scripts-only min-h-8 whitespace-nowrap px-1 hover:underline hover:underline-offset-4"
    >
      Find
    </button>
  )
}
