import { parseEdtf } from '@/edition/edtf'

/** A date as far as a citation gives it; months count from 1. */
export type CitedDate = {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly isApproximate: boolean
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
]

/** What a citation says of an EDTF date; `null` where not even the year is known. */
export function citedDate(edtf: string | null): CitedDate | null {
  const date = edtf === null ? null : parseEdtf(edtf)
  const [year, month, day] = (date?.first ?? '').split('-').map(Number)
  if (!date || year === undefined || month === undefined || day === undefined) return null
  if (date.precision === 'decade' || date.precision === 'century') return null
  const isExact = !date.isInterval && (date.precision === 'day' || date.precision === 'month')
  return {
    year,
    month: isExact ? month : null,
    day: isExact && date.precision === 'day' ? day : null,
    isApproximate: date.approximate || date.uncertain,
  }
}

/** "April" */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** "April 4, 2024", as far as it is known. */
export function americanDate({ year, month, day, isApproximate }: CitedDate): string {
  const about = isApproximate ? 'ca. ' : ''
  if (month === null) return `${about}${year}`
  return `${about}${monthName(month)} ${day === null ? '' : `${day}, `}${year}`
}
