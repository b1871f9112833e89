import { useEffect, useRef, useState } from 'react'
import { lazyPart } from '@/ui/lazy'

const SettingsForm = lazyPart(
  'The settings',
  () => import('./SettingsForm').then((form) => form.SettingsForm),
  'Loading …',
)

/** How to read: a menu whose contents come when it is first opened. */
export function SettingsMenu() {
  const [wasOpened, setWasOpened] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // It may have been opened before there was anybody to hear of it.
    if (menu.current?.matches(':popover-open')) setWasOpened(true)
  }, [])
  return (
    <div className="scripts-only">
      <button
        type="button"
        popoverTarget="settings"
        className="min-h-8 px-1 hover:underline hover:underline-offset-4"
      >
        View
      </button>
      <div
        ref={menu}
        id="settings"
        popover="auto"
        onToggle={() => setWasOpened(true)}
        className="popover-below w-72 px-5 py-4 text-base"
      >
        {wasOpened && <SettingsForm />}
      </div>
    </div>
  )
}
