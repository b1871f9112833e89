// @module-tag main
import { describe, expect, it } from 'vitest'
import { builtFile, builtFiles } from './support/built-site'
import { untakenDeclarations } from './support/untaken-declarations'

/** What an engine of two years ago goes without, and what its readers have instead. */
const MISSED_WITHOUT_HARM = new Map([
  ['anchor-name (firefox 147)', 'a line floats above one row of the bar at the foot'],
  ['anchor-name (safari 26)', 'a line floats above one row of the bar at the foot'],
  ['break-after: avoid (firefox never)', 'a heading may end a page of paper'],
  ['break-after: avoid (safari never)', 'a heading may end a page of paper'],
  ['field-sizing (firefox 152)', 'a field scrolls, and can be pulled larger'],
  ['field-sizing (safari 26.2)', 'a field scrolls, and can be pulled larger'],
  ['forced-color-adjust (safari never)', 'it forces no colours'],
  ['hyphenate-limit-chars (firefox 137)', 'a very long word breaks without a hyphen'],
  ['hyphenate-limit-chars (safari 27.3)', 'a very long word breaks without a hyphen'],
  ['orphans (firefox never)', 'a page of paper may begin with one line'],
  ['scrollbar-color (safari 26.2)', 'a bar that scrolls has its own colours'],
  ['scrollbar-width (safari 18.2)', 'a bar shows where one scrolls'],
  ['text-wrap: pretty (firefox never)', 'a paragraph may end in a short line'],
  ['text-wrap: pretty (safari 26)', 'a paragraph may end in a short line'],
  ['widows (firefox never)', 'a page of paper may end with one line'],
])

describe('the styles of every page', () => {
  const pages = builtFiles('.html')
  const styles = new Set(pages.flatMap((page) => stylesOf(builtFile(page))))

  it('are there, the small pages’ among them', () => {
    expect(pages.length).toBeGreaterThan(20)
    expect(styles.size).toBeGreaterThan(1)
  })

  it('hold nothing that one of the three engines drops and that is missed', () => {
    const untaken = new Set([...styles].flatMap(untakenDeclarations))
    expect([...untaken].filter((one) => !MISSED_WITHOUT_HARM.has(one)).toSorted()).toEqual([])
  })

  it('hold all that is said to be missed without harm', () => {
    const untaken = new Set([...styles].flatMap(untakenDeclarations))
    expect([...MISSED_WITHOUT_HARM.keys()].filter((one) => !untaken.has(one))).toEqual([])
  })
})

/** WebKit takes no rem where a length is no property of CSS, as the ends of a line and the place of a text. */
it('no drawing in a page has a length that one of the three engines does not know', () => {
  const lengths = builtFiles('.html').flatMap((page) =>
    Array.from(
      builtFile(page).matchAll(/<(?:line|text|tspan|rect|circle|svg) [^>]*?="(-?[\d.]+rem)"/g),
      ([, length = '']) => length,
    ),
  )
  expect(lengths).toEqual([])
})

it.each([
  { css: 'a{text-decoration:underline}', untaken: [] },
  { css: 'a{text-decoration:none}', untaken: [] },
  { css: 'a{text-decoration:underline solid}', untaken: ['text-decoration: solid (safari 26.2)'] },
  { css: 'a{text-decoration:underline 2px}', untaken: ['text-decoration: <length> (safari 26.2)'] },
  {
    css: '@media print{a{text-decoration:underline var(--red)}}',
    untaken: ['text-decoration: <color> (safari -webkit-)'],
  },
  {
    css: 'a{-webkit-text-decoration:underline dotted;text-decoration:underline dotted}',
    untaken: [],
  },
  { css: 'a{user-select:none}', untaken: ['user-select (safari -webkit-)'] },
  { css: 'a{-webkit-user-select:none;user-select:none}', untaken: [] },
  { css: '@font-face{src:url(a)}@property --a{syntax:"*"}', untaken: [] },
  { css: 'a{colour:red}', untaken: ['colour (unknown)'] },
])('finds in $css what is not taken: $untaken', ({ css, untaken }) => {
  expect(untakenDeclarations(css)).toEqual(untaken)
})

function stylesOf(html: string): readonly string[] {
  return Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, css = '']) => css)
}
