import { keepOnDevice, keptOnDevice } from '../on-device'

const KEY = 'lectern:saved'

/** So many editions that stand in no file are worth a reminder. */
const MANY = 5

/** Note that all editions kept here were saved as a file. */
export function noteSaved(kept: number): void {
  keepOnDevice(KEY, String(kept))
}

/** Whether many editions were kept here since all were saved as a file last. */
export function isWorthSaving(kept: number): boolean {
  const saved = keptOnDevice(KEY)
  return kept - (saved !== null && /^\d{1,6}$/.test(saved) ? Number(saved) : 0) >= MANY
}
