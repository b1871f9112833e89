import type { Reading } from '../reading/reading'
import type { NameRun } from './name-runs'

/** A name's words as others are compared with them. */
export function keyOfName({ tokens }: Reading, { first, end }: NameRun): string {
  let key = tokens[first]?.key ?? ''
  for (let at = first + 1; at < end; at++) key += ` ${tokens[at]?.key ?? ''}`
  return key
}
