import { PAGE_FILE_PLACES } from '@/export/page-file'
import { escapeHtml } from '@/text/escape-html'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { hashSource } from './security-policy'

/** What the template of a page in one file is put together from. */
export type PageTemplateParts = {
  readonly styles: string
  readonly script: string
  /** The fonts that the styles name, by their addresses, as addresses that hold them. */
  readonly fonts: ReadonlyMap<string, string>
}

/**
 * The template of a page that holds all it needs and asks for nothing, wherever it is opened: its
 * policy lets in the styles, the script and the fonts that are in it.
 *
 * @throws where the styles name a file that is not in it
 */
export function pageTemplate({ styles: sheet, script, fonts }: PageTemplateParts): string {
  const styles = withFonts(sheet, fonts) + OWN_STYLES
  return [
    `<!doctype html><html lang="${INTERFACE_LANGUAGE}" data-fonts data-whole><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(filePolicy(styles, script))}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${PAGE_FILE_PLACES.title}</title><style>${styles}</style></head>`,
    `<body><div id="root">${PAGE_FILE_PLACES.body}</div>${PAGE_FILE_PLACES.edition}`,
    `<script>${script}</script></body></html>\n`,
  ].join('')
}

/** No bar stays at the top; the parts of the overview show where a link leads to them, or in the panel. */
const OWN_STYLES =
  'html{--bar-height:0rem}.shown-part:not(:target),html[data-scripts] .shown-part{display:none}'

/** What is in the file may be used, and nothing else. */
function filePolicy(styles: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(styles)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

/** The sheet with its fonts in it, which are there as it is read: nothing need stand in for them. */
function withFonts(styles: string, fonts: ReadonlyMap<string, string>): string {
  return styles
    .replaceAll(/url\(["']?(?!data:)([^"')]+)["']?\)/g, (_, address: string) => {
      const data = fonts.get(address)
      if (data === undefined) throw new Error(`A page in one file has no ${address} in it`)
      return `url(${data})`
    })
    .replaceAll(/font-display:\s*optional;?/g, '')
}
