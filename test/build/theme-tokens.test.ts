import { expect, it } from 'vitest'
import { DARK, LIGHT, themeTokens } from '@/build/theme-tokens'

it('are the colours of the app', () => {
  expect(LIGHT).toMatchObject({ paper: '#f8f9f9', ink: '#14181d', red: '#c0281e' })
  expect(DARK).toMatchObject({ paper: '#101418', ink: '#e8ebee', red: '#ff8f80' })
})

it('are not guessed where the style sheet has none', () => {
  const css = ':root {\n  --paper: light-dark(#fff, #000);\n}'
  expect(() => themeTokens(css, 'light')).toThrow('--ink for light')
  expect(() => themeTokens('', 'dark')).toThrow('--paper for dark')
})
