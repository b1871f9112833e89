import { DARK, LIGHT, type ThemeTokens } from './theme-tokens'

/** The addresses of the two fonts of the app; a small page is set in them as the others are. */
export type ShareFonts = { readonly serif: string; readonly sans: string }

/** The whole style of the small pages: the app's colours and fonts, nothing else. */
export function shareStyles({ serif, sans }: ShareFonts): string {
  return [
    fontFace('Newsreader', serif),
    fontFace('Schibsted Grotesk', sans),
    `:root{color-scheme:light dark;${variables(LIGHT)}}`,
    `@media(prefers-color-scheme:dark){:root{${variables(DARK)}}}`,
    `@media screen and (forced-colors:active){:root{${variables(FORCED)}}.official mark{text-decoration-style:dashed}}`,
    RULES,
  ].join('')
}

const RULES = `
html{background:var(--paper);color:var(--ink);font:1rem/1.5 'Schibsted Grotesk',system-ui,sans-serif}
body{max-width:40rem;margin:0 auto;padding:1.25rem 1.5rem 4rem;overflow-wrap:anywhere}
header{padding-bottom:.75rem;border-bottom:1px solid var(--rule)}
header a,h1,.happened,blockquote{font-family:Newsreader,Georgia,serif}
.happened,blockquote{font-size:1.3125rem;line-height:1.45;text-wrap:pretty}
header a{color:inherit;font-weight:600;font-size:1.125rem;text-decoration-line:none}
main{padding-top:1.5rem}
h1{margin:.5rem 0 0;font-size:2rem;line-height:1.15;text-wrap:balance}
p,figcaption{margin:.25rem 0 0}
figure,blockquote{margin:0}
.happened{margin-top:.75rem}
.muted{color:var(--muted);font-size:.9375rem}
blockquote span{color:var(--muted)}
.wording{margin-top:1.75rem}
ul{margin:0;padding-left:1.1em}
.lead{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--rule);font-weight:600}
a{color:var(--blue);text-underline-offset:2px}
:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
mark{background:none;color:inherit;text-decoration-line:underline;text-decoration-style:solid;text-decoration-color:var(--red);text-decoration-thickness:2px;text-underline-offset:.18em;text-decoration-skip-ink:none}
.official mark{text-decoration-color:var(--blue)}
mark::before{content:' [differs: '}
mark::after{content:' end] '}
mark::before,mark::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`
  .trim()
  .replaceAll('\n', '')

/** Where the reader's system says which colours there are, the one that is meant for each role. */
const FORCED = {
  paper: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  rule: 'CanvasText',
  red: 'CanvasText',
  blue: 'LinkText',
} as const satisfies ThemeTokens

function variables({ paper, ink, muted, rule, red, blue }: ThemeTokens): string {
  const values = { paper, ink, muted, rule, red, blue }
  return Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}

function fontFace(family: string, address: string): string {
  return `@font-face{font-family:'${family}';font-weight:400 700;font-display:optional;src:url(${address}) format('woff2')}`
}
