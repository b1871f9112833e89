import { readFileSync } from 'node:fs'

const theme = readFileSync(new URL('../app/theme.css', import.meta.url), 'utf8')

/** The colours of a theme by their roles, as the app's style sheet has them. */
export type ThemeTokens = {
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  readonly red: string
  readonly blue: string
}

/** The light theme's colours: pictures, and pages for those who have not asked for dark. */
export const LIGHT = themeTokens(theme, 'light')

/** The dark theme's colours. */
export const DARK = themeTokens(theme, 'dark')

/** The colours that a style sheet sets by `light-dark()`; throws where one is missing. */
export function themeTokens(css: string, scheme: 'light' | 'dark'): ThemeTokens {
  function token(name: string): string {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((.+), (.+)\\);`).exec(css) ?? []
    const value = scheme === 'light' ? light : dark
    if (value === undefined) throw new Error(`theme.css sets no --${name} for ${scheme}`)
    return value
  }
  return {
    paper: token('paper'),
    ink: token('ink'),
    muted: token('muted'),
    rule: token('rule'),
    red: token('red'),
    blue: token('blue'),
  }
}
