/** The code of a key that belongs to an input method, whatever key it is. */
const OF_INPUT_METHOD = 229

/** Whether a key belongs to words that are still being composed. */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari sends the Enter that ends them when composing is over, and tells it by its code alone.
  return event.isComposing || event.keyCode === OF_INPUT_METHOD
}
