/**
 * A number from the values of its words with spaces between: "20 5" is 25, "3 100" is 300.
 * @returns `null` where the words do not say how many: "several".
 */
export function readNumber(values: string): number | null {
  let number = 0
  for (const value of values.split(' ')) {
    if (value === 'X') return null
    const next = Number(value)
    if (number > 0 && MULTIPLES.has(next)) number *= next
    else number = number >= 20 && next < 10 ? number + next : next
  }
  return number
}

const MULTIPLES = new Set([12, 100, 1000])
