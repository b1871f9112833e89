/**
 * The oldest version of each browser that all of the app works in, two years back. The scripts are
 * written for their syntax; in older ones a page stands as it does without scripts (`isSupported`).
 */
const SUPPORTED_BROWSERS = { chrome: 130, edge: 130, firefox: 132, safari: 18 } as const

/** Those browsers as a bundler takes them, such as `chrome130`. */
export const SUPPORTED_TARGETS = Object.entries(SUPPORTED_BROWSERS).map(
  ([browser, version]) => `${browser}${version}`,
)
