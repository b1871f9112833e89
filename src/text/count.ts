/** A number with its noun: "1 mention", "3 mentions", "no events". */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? singular : plural}`
}
