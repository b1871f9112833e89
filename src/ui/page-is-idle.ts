/**
 * Await that the page has loaded and the browser has a moment, two seconds at most. Gives how
 * much of the moment is left, in milliseconds, whenever that is asked.
 */
export async function pageIsIdle(): Promise<() => number> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
  }
  if (!('requestIdleCallback' in window)) {
    await new Promise((resolve) => setTimeout(resolve))
    return () => 0
  }
  const moment = await new Promise<IdleDeadline>((resolve) =>
    requestIdleCallback(resolve, { timeout: 2000 }),
  )
  return () => moment.timeRemaining()
}
