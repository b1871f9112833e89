/**
 * Whether the site can be reached. A browser that knows of no connection is not believed unasked:
 * some say so in a virtual network that has one.
 */
export async function isConnected(): Promise<boolean> {
  // While pages are made there is no browser, and in some there no word of it.
  return globalThis.navigator?.onLine !== false || siteAnswers()
}

/** Load the page again where its host answers; false where it does not, since nothing would be left of it. */
export async function loadAgain(): Promise<boolean> {
  const isThere = await siteAnswers()
  if (isThere) location.reload()
  return isThere
}

/** Whether the host of the site answers at all. */
export function siteAnswers(): Promise<boolean> {
  return fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
}
