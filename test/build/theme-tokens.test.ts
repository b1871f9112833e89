import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { DARK, LIGHT, themeTokens } from '@/build/theme-tokens'
import { wordsOf } from '@/edition/vocabularies'
import { THEMES } from '@/library/reading-settings'

it('are the colours of the app', () => {
  expect(LIGHT).toMatchObject({ paper: '#f8f9f9', ink: '#14181d', red: '#c0281e' })
  expect(DARK).toMatchObject({ paper: '#101418', ink: '#e8ebee', red: '#ff8f80' })
})

it('are not guessed where the style sheet has none', () => {
  const css = ':root {\n  --paper: light-dark(#fff, #000);\n}'
  expect(() => themeTokens(css, 'light')).toThrow('--ink for light')
  expect(() => themeTokens('', 'dark')).toThrow('--paper for dark')
})

it.each(wordsOf(THEMES).filter((theme) => theme !== 'system'))(
  'has colours for the theme %s',
  (theme) => {
    expect(readFileSync('src/app/theme.css', 'utf8')).toContain(`:root[data-theme='${theme}']`)
  },
)
