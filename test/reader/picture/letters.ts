import type { Measure, StyledRun } from '@/reader/picture/wrap-runs'

/** A measure by which every letter is half as wide as it is high. */
export const halfAsWide: Measure = (words, { size }) => (words.length * size) / 2

/** Words in a font of 20 pixels, so that a letter is 10 wide. */
export function run(words: string): StyledRun {
  const font = { family: 'serif', weight: 400, size: 20 } as const
  return { words, font, colour: 'ink', pencil: null }
}
