import { keepOnDevice, keptOnDevice } from '@/library/on-device'
import { parseSpeed, type Speed } from '@/reader/aloud/speeds'

const KEY = 'lectern:speed'

/** How fast this person has articles read aloud, as kept on the device. */
export function keptSpeed(): Speed {
  return parseSpeed(keptOnDevice(KEY))
}

/** Keep a speed for the next time. */
export function keepSpeed(speed: Speed): void {
  keepOnDevice(KEY, String(speed))
}
