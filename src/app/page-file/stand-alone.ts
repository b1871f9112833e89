/** The id of the place where a part of the overview stands whole; no id of an edition has such a sign in it. */
export function shownId(part: string): string {
  return `shown_${part}`
}

/**
 * Markup of an edition's page, as React writes it, so that it stands by itself: links lead within it
 * or to full addresses, and what only the site can do (buttons, lists that open) is not there.
 *
 * React escapes quotation marks and angle brackets in words and values alike: what looks like a tag
 * here is one.
 */
export function standAlone(markup: string): string {
  return markup
    .replaceAll(/<span class="scripts-only">[^<]*<\/span>/g, '')
    .replaceAll(/(?: · )?<button\b.*?<\/button>/gs, '')
    .replaceAll(/<a\b[^>]* data-copies="[^>]*>.*?<\/a>/gs, '')
    .replaceAll(/<ul\b[^>]* popover="[^>]*>.*?<\/ul>/gs, '')
    .replaceAll(/ (?:data-opens|aria-haspopup)="[^"]*"/g, '')
    .replaceAll(/ href="([^"]*)"/g, (_, href: string) => hrefInFile(href))
}

/** The attribute for a link of the page; none where it would lead to nothing. */
function hrefInFile(href: string): string {
  const [, part] = /^\?(?:[^#]*&amp;)?show=([a-z-]+)/.exec(href) ?? []
  if (part !== undefined) return ` href="#${shownId(part)}"`
  if (/^(?:https?:|mailto:|#)/i.test(href)) return ` href="${href}"`
  const hash = href.indexOf('#')
  return href.startsWith('?') && hash !== -1 ? ` href="${href.slice(hash)}"` : ''
}
