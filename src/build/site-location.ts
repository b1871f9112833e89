/** Where the built site will stand: under which path and, if that was said, on which host. */
export type SiteLocation = {
  /** The path it is built for, with a stroke at both ends. */
  readonly base: string
  /** Such as "https://news.example"; `null` where SITE_URL is not set. */
  readonly origin: string | null
}

/**
 * Read SITE_URL, the address of the site or of its host.
 *
 * @throws with what was expected, so that no wrong address is ever published.
 */
export function parseSiteUrl(siteUrl: string | undefined, base: string): SiteLocation {
  if (!siteUrl) return { base, origin: null }
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : null
  if (!url || !isPlainAddress(url)) {
    throw new Error(
      `SITE_URL is "${siteUrl}": expected the address of the site, such as https://news.example/`,
    )
  }
  if (url.pathname !== '/' && `${url.pathname}/`.replace(/\/+$/, '/') !== base) {
    throw new Error(
      `SITE_URL is "${siteUrl}", but the site is built for ${base}: build with --base=${url.pathname}, ` +
        'or leave the path out',
    )
  }
  return { base, origin: url.origin }
}

/** A page or file of the site in full, for those who see it elsewhere; `null` where the host is not known. */
export function absoluteUrl({ base, origin }: SiteLocation, path: string): string | null {
  return origin === null ? null : `${origin}${base}${path}`
}

function isPlainAddress({ protocol, username, password, search, hash }: URL): boolean {
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === ''
}
