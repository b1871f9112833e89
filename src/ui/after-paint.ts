/** A page in the background draws no frame; there this long is waited, in milliseconds. */
const NO_FRAME_MS = 100

/** Call back once the frame that is due has been drawn; returns how to call it off. */
export function afterPaint(run: () => void): () => void {
  let isDue = true
  const runOnce = () => {
    if (isDue) run()
    isDue = false
  }
  requestAnimationFrame(() => setTimeout(runOnce))
  setTimeout(runOnce, NO_FRAME_MS)
  return () => {
    isDue = false
  }
}
