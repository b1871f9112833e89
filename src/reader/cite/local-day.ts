/** The day of a moment where the reader is, as YYYY-MM-DD. */
export function localDay(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${moment.getFullYear()}-${month}-${day}`
}
