/** How fast a voice may read; 1 is its own speed. */
export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const

export type Speed = (typeof SPEEDS)[number]

/** Read a speed as it was kept or chosen; the voice's own where it is missing or unknown. */
export function parseSpeed(words: string | null): Speed {
  return SPEEDS.find((speed) => String(speed) === words) ?? 1
}
