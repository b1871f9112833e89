import { isConnected } from './connection'

/** The event that the window is told of where something does not work and nothing else says so. */
export const PART_FAILS = 'lectern:fails'

/** The event that the window is told of where a part of the program could not be had. */
export const PART_MISSING = 'lectern:missing'

/** A part of the program could not be had. */
export class PartMissing extends Error {
  /** Whether it was asked for in vain: then only the page loaded anew can have it. */
  readonly wasAsked: boolean

  constructor(wasAsked: boolean, cause?: unknown) {
    super('A part of the program could not be had', { cause })
    this.name = 'PartMissing'
    this.wasAsked = wasAsked
  }
}

/**
 * Have a part of the program that comes when it is first needed; throws `PartMissing`. Without a
 * connection it is not asked for, since a browser never asks again for a module that did not come.
 * Of one that did not come the window is told: whoever listens can look whether it is gone since a
 * newer version of the site was put up.
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  if (!(await isConnected())) throw new PartMissing(false)
  try {
    return await load()
  } catch (cause) {
    dispatchEvent(new Event(PART_MISSING))
    throw new PartMissing(true, cause)
  }
}

/** Tell the window that something does not work, for the page to say it in its one line. */
export function tellFailure(): void {
  dispatchEvent(new Event(PART_FAILS))
}
