import { useState } from 'react'
import { lazyPart } from '@/ui/lazy'
import { useOpenPopover } from '@/ui/use-open-popover'
import { SETTINGS_ID } from './settings-id'

const SettingsForm = lazyPart(
  'The settings',
  () => import('./SettingsForm').then((form) => form.SettingsForm),
  'Loading …',
)

/** The settings, once their menu has been opened. */
export function Settings() {
  const isOpen = useOpenPopover(SETTINGS_ID) !== null
  const [wasOpened, setWasOpened] = useState(false)
  if (isOpen && !wasOpened) setWasOpened(true)
  return wasOpened && <SettingsForm />
}
