import { memoize } from '@/edition/memoize'

/** What the DOM types do not know yet: https://www.w3.org/TR/trusted-types/ */
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: 'app',
        rules: { createScriptURL: (url: string) => string },
      ): { createScriptURL: (url: string) => string }
    }
  }
}

/**
 * The address of a script of this site as the security policy wants it where a script is run.
 *
 * @throws when the address is another site's
 */
export function ownScript(url: string): string {
  return policyOf(window).createScriptURL(url)
}

/** Made once, as the browser has it. */
const policyOf = memoize(({ trustedTypes }: Window) => {
  const rules = { createScriptURL: ofThisSite }
  return trustedTypes?.createPolicy('app', rules) ?? rules
})

function ofThisSite(url: string): string {
  const { href, origin } = new URL(url, location.href)
  if (origin !== location.origin) throw new Error(`${href} is not a script of this site`)
  return href
}
