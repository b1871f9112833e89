/** Windows of this site tell each other here that an own edition came or went. */
const CHANNEL = 'lectern:own'

/** Tell the other windows that the reader's own editions have changed. */
export function tellOwnChanged(): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

/** Be told when another window has changed the reader's own editions; gives the way to stop. */
export function listenToOwnChanges(tell: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = tell
  return () => channel.close()
}
