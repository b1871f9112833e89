import { WHILE_CAPTURING } from '@/ui/while-capturing'

/**
 * Events of pointers, as the browser names them, that no component handles; a test sees to it.
 * Going down and clicking are not among them.
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
  const options = { ...WHILE_CAPTURING, passive: true }
  for (const type of UNHANDLED) document.addEventListener(type, stop, options)
}

function stop(event: Event): void {
  event.stopPropagation()
}
