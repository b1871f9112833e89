import { cutBehindLink } from './cut-behind-link'

/**
 * An address whose path lacks what was left behind a link (`/read/x/)`, `/read/x/,`), with its query
 * and hash; `null` where nothing was, or nothing else is there.
 */
export function addressWithoutSlip(href: string): string | null {
  const url = new URL(href)
  const path = cutBehindLink(url.pathname)
  if (path === url.pathname || path === '') return null
  // The path alone is exchanged: by itself "//host" would be another host.
  url.pathname = path
  return url.href
}
