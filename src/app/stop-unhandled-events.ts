/**
 * What happens to pointers that no component handles, by the names of its React properties in
 * lower case; a test sees to it. That a pointer goes down, and clicks, is not among it.
 */
export const UNHANDLED = [
  ...['pointermove', 'pointerup', 'pointerover', 'pointerout'],
  ...['gotpointercapture', 'lostpointercapture'],
  ...['mousedown', 'mousemove', 'mouseup', 'mouseover', 'mouseout'],
  ...['touchstart', 'touchmove', 'touchend'],
] as const

/**
 * Have these events end at the document, where listeners that capture hear them, and the browser
 * do what it does. React listens at its root for every event there is and looks for what handles
 * it: for one tap a dozen times, while the tap waits for its answer.
 */
export function stopUnhandledEvents(): void {
  for (const type of UNHANDLED) document.addEventListener(type, stop, CAPTURING)
}

const CAPTURING = { capture: true, passive: true } as const

function stop(event: Event): void {
  event.stopPropagation()
}
