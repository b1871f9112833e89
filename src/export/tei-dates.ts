import { clockTime } from '@/edition/clock-time'
import { parseEdtf } from '@/edition/edtf'
import type { XmlAttributes } from './xml'

/**
 * An EDTF date as TEI's att.datable.w3c: `when` for a plain date or a time of day, `from` and `to` for an interval,
 * `notBefore` and `notAfter` for what is known less exactly; `cert` says that it is uncertain. None
 * for a date that EDTF cannot say.
 *
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-att.datable.w3c.html
 */
export function teiDate(edtf: string | null): XmlAttributes {
  const date = edtf === null ? null : parseEdtf(edtf)
  if (!date || edtf === null) return {}
  const { first, last, isInterval, approximate, uncertain } = date
  const isPlain = /^\d{4}(-\d{2}){0,2}$/.test(edtf) && !isSeason(edtf)
  if (isPlain) return { when: edtf }
  if (clockTime(edtf)) return { when: moment(first, edtf) }
  const cert = uncertain ? 'low' : approximate ? 'medium' : null
  const [from = '', to = ''] = edtf.split('/')
  if (isInterval) return { from: moment(first, from), to: moment(last, to), cert }
  return { notBefore: first, notAfter: last, cert }
}

/** A day, with the time of day that the date says, where it says one. */
function moment(day: string | null, edtf: string): string | null {
  const time = clockTime(edtf)
  return time ? `${day}T${time.hour}:${time.minute}:${time.second}${time.offset ?? ''}` : day
}

function isSeason(edtf: string): boolean {
  return /^\d{4}-2[1-4]$/.test(edtf)
}
