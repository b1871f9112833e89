import { escapeHtml } from '../text/escape-html.ts'
import { failedLine } from './failed-line.ts'

/** What a page is put together from, beside what it shows. */
type PageParts = {
  readonly title: string
  /** The tags that tell others of the page, beside its title. */
  readonly head: string
  readonly body: string
  /** The address of the file that holds the edition it shows; `null` for other pages. */
  readonly seed: string | null
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

/** The script of the app, and what it imports at once, as the bundler writes them. */
const APP_SCRIPTS = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g

/**
 * The whole HTML of a page: styles and start script inline, the article in place, then where its
 * data is and, last, the app's script, so that a browser does not ask for them while the text still
 * comes.
 */
export function pageHtml(
  { title, head: described, body, seed }: PageParts,
  shared: SharedParts,
): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(shared.policy)}">`
  const head = [
    fontLinks(shared.fonts),
    `<style>${shared.styles}</style>`,
    `<script>${shared.startScript}</script>`,
  ].join('')
  const app = shared.template.match(APP_SCRIPTS)
  if (!app) throw new Error('index.html has no script of the app')
  return replaceEach(shared.template.replace(APP_SCRIPTS, ''), [
    [/<meta charset="[^"]*"\s*\/?>/, `<meta charset="utf-8">${policy}`],
    [/<title>.*?<\/title>/, `<title>${escapeHtml(title)}</title>${described}`],
    [/<link rel="stylesheet"[^>]*>/, ''],
    [/<\/head>/, `${head}</head>`],
    [
      /<div id="root"><\/div>/,
      `<div id="root">${body}</div>${failedLine(seed !== null)}${seedAddress(seed)}${app.join('')}`,
    ],
  ])
}

/** The start script decides whether there is time to load fonts ahead; without scripts they always are. */
function fontLinks(fonts: readonly string[]): string {
  const link = (font: string, media: string) =>
    `<link rel="preload" as="font" type="font/woff2" crossorigin${media} href="${font}">`
  const waiting = fonts.map((font) => link(font, ' media="not all"'))
  const withoutScripts = fonts.map((font) => link(font, ''))
  return `${waiting.join('')}<noscript>${withoutScripts.join('')}</noscript>`
}

/** Not a link, which some browsers would follow ahead, against the page's own policy. */
function seedAddress(seed: string | null): string {
  return seed === null ? '' : `<data id="seed" value="${escapeHtml(seed)}"></data>`
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
