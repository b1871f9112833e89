/** What a page is put together from, beside what it shows. */
export type PageParts = {
  readonly title: string
  readonly language: string
  readonly body: string
  readonly seed: string
}

/** What every page holds inline or loads first. */
export type SharedParts = {
  /** The built index.html, with the script of the app. */
  readonly template: string
  readonly styles: string
  readonly startScript: string
  readonly policy: string
  /** Addresses of the fonts that the first lines are set in. */
  readonly fonts: readonly string[]
}

/** The whole HTML of a page: styles and start script inline, the article in place, the data last. */
export function pageHtml({ title, language, body, seed }: PageParts, shared: SharedParts): string {
  const preloads = shared.fonts.map(
    (font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">`,
  )
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(shared.policy)}">`
  const head = [
    ...preloads,
    `<style>${shared.styles}</style>`,
    `<script>${shared.startScript}</script>`,
  ].join('')
  return replaceEach(shared.template, [
    [/<html lang="[^"]*">/, `<html lang="${escapeHtml(language)}">`],
    [/<meta charset="[^"]*"\s*\/?>/, `<meta charset="utf-8">${policy}`],
    [/<title>.*?<\/title>/, `<title>${escapeHtml(title)}</title>`],
    [/<link rel="stylesheet"[^>]*>/, ''],
    [/<script type="module"/, `${head}<script type="module"`],
    [/<div id="root"><\/div>/, `<div id="root">${body}</div>${seedScript(seed)}`],
  ])
}

function seedScript(seed: string): string {
  if (seed === '') return ''
  return `<script type="application/json" id="seed">${seed.replaceAll('<', '\\u003c')}</script>`
}

function replaceEach(
  template: string,
  replacements: readonly (readonly [RegExp, string])[],
): string {
  return replacements.reduce((html, [pattern, replacement]) => {
    if (!pattern.test(html)) throw new Error(`index.html has nothing that matches ${pattern}`)
    return html.replace(pattern, () => replacement)
  }, template)
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
