import { Settings } from './Settings'
import { SETTINGS_ID } from './settings-id'

/** How to read: a menu whose contents come when it is first opened. */
export function SettingsMenu() {
  return (
    <div className="scripts-only">
      <button
        type="button"
        popoverTarget={SETTINGS_ID}
        className="min-h-8 px-1 hover:underline hover:underline-offset-4"
      >
        View
      </button>
      <div
        id={SETTINGS_ID}
        data-slot="settings"
        popover="auto"
        className="popover-below w-72 px-5 py-4 text-base"
      >
        <Settings />
      </div>
    </div>
  )
}
