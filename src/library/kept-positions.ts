import type { Edition } from '@/edition/edition-schema'
import { keepOnDevice, keptOnDevice } from './on-device'
import {
  formatPositions,
  keptUnder,
  parsePositions,
  positionAt,
  type ReadingPosition,
  withoutPosition,
  withPosition,
} from './reading-positions'

const KEY = 'lectern:places'

/** The reading positions kept on this device, the latest first. */
export function keptPositions(): readonly ReadingPosition[] {
  return parsePositions(keptOnDevice(KEY))
}

/** Keep a paragraph, from 1, as where the reading of an edition stopped. */
export function keepPosition(edition: Edition, paragraph: number): void {
  const position = positionAt(edition, paragraph)
  keepOnDevice(KEY, formatPositions(withPosition(keptPositions(), position)))
}

/** Keep no reading position of the edition any more. */
export function forgetPosition(edition: Edition): void {
  keepOnDevice(KEY, formatPositions(withoutPosition(keptPositions(), keptUnder(edition))))
}
