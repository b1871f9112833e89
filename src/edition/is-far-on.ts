import type { Edition } from './edition-schema'
import { isLong } from './is-long'

/** No window shows more of an article than this, in UTF-16 units, as it comes up. */
const FIRST_UNITS = 3000

/** Whether an offset in the text of a long article lies further on than anybody sees as it comes up. */
export function isFarOn(edition: Edition, offset: number): boolean {
  return offset > FIRST_UNITS && isLong(edition)
}
