import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOfMarkup } from '@/library/markup/blocks-of-markup'
import { parseMarkup, TooManyElements } from '@/library/markup/markup-tree'

describe('the paragraphs of markup', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['paragraphs that nothing ends', '<p>One.<p>Two.<div>Three.', ['One.', 'Two.', 'Three.']],
    ['words between elements', 'One<div>Two</div>Three', ['One', 'Two', 'Three']],
    [
      'words in several elements of a line',
      '<p>One <b>t<i>w</i>o</b>, <a>th</a>ree</p>',
      ['One two, three'],
    ],
    ['white space as it is shown', '<p>\n One\t two \n<b> three</b>\r\n</p>', ['One two three']],
    ['a space that does not break', '<p>9&nbsp;years</p>', ['9\u00A0years']],
    ['a line that breaks', '<p>One <br> two<br/>three</p>', ['One\ntwo\nthree']],
    [
      'a line that breaks twice',
      '<p>One<br><br>two<br>&nbsp;<br>three</p>',
      ['One', 'two', 'three'],
    ],
    ['references', '<p>R&amp;D &lt;3 &#8220;a&#x201D; &eacute;</p>', ['R&D <3 “a” é']],
    ['tags that overlap', '<p><b>One</p><p>two</b> three</p>', ['One', 'two three']],
    ['lines as they were typed', '<pre>One\n  two\n\nthree</pre>', ['One\n  two', 'three']],
    ['a quotation in a line', '<p>He said <q>no</q>.</p>', ['He said “no”.']],
    ['cells', '<table><tr><td>One<td>two<tr><td>three</table>', ['One', 'two', 'three']],
    [
      'words after a table whose last cell was left open',
      '<table><tr><td>One</table>Two',
      ['One', 'Two'],
    ],
    [
      'a table within a cell',
      '<table><tr><td>One<table><tr><td>two</td></tr></table></td><td>three</td></tr></table>',
      ['One', 'two', 'three'],
    ],
    [
      'no code, forms, drawings',
      '<p>A<script>b</script><style>c</style><svg><text>d</text></svg><textarea>e</textarea><template>f</template>g</p>',
      ['Ag'],
    ],
    ['no code though it looks like an end', '<script>"<p>b"</script><p>A</p>', ['A']],
    ['nothing where there is nothing', '<p> &nbsp;&#8203;</p><div><br></div>', []],
    ['right-to-left text as it is', '<p dir=rtl>سلام دنیا</p>', ['سلام دنیا']],
  ])('are %s', (_what, markup, words) => {
    expect(wordsOf(markup)).toEqual(words)
  })

  it.each([
    ['<h1>A</h1>', 'headline'],
    ['<h3>A</h3>', 'cross-head'],
    ['<blockquote><p>A</p></blockquote>', 'quote'],
    ['<ul><li><p>A</p></ul>', 'list'],
    ['<figure><figcaption>A</figcaption></figure>', 'caption'],
    ['<figure><figcaption class="PhotoCredit">A</figcaption></figure>', 'credit'],
    ['<p class="article-byline">A</p>', 'byline'],
    ['<div class="published"><p>A</p></div>', 'dateline'],
    ['<p class="standfirst">A</p>', 'standfirst'],
    ['<p>A</p>', null],
    ['<article class="byline"><p>A</p></article>', null],
    ['<div class="updated"><div><p>A</p></div></div>', null],
  ])('of %s are of the kind %s', (markup, kind) => {
    expect(blocksOfMarkup(parseMarkup(markup)).map((block) => block.kind)).toEqual([kind])
  })

  it('are known where they are not to be seen', () => {
    const blocks = blocksOfMarkup(
      parseMarkup('<p>A</p><div style="display:none"><p>B</p></div><p hidden>C</p>'),
    )
    expect(blocks.map(({ isHidden }) => isHidden)).toEqual([false, true, true])
  })
})

describe('what is copied from', () => {
  it.each([
    ['google-docs', ['headline', null, null, 'list', 'list']],
    ['word', ['headline', null, 'quote', 'list', 'list']],
    ['libreoffice', ['headline', null, 'quote', 'list', 'list']],
  ])('%s is read as it is shown there', (name, kinds) => {
    const blocks = blocksOfMarkup(parseMarkup(copied(name)))
    const quote =
      name === 'google-docs'
        ? '“It took long,” said Ruth Hale.\nShe smiled.'
        : '“It took long,” said Ruth Hale.'
    expect(blocks.map(({ words }) => words)).toEqual([
      'Bridge at Alder opens',
      'The bridge was closed for nine years.',
      quote,
      'Two lanes',
      'One path',
    ])
    expect(blocks.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('a news site is read without what is hidden there', () => {
    const seen = blocksOfMarkup(parseMarkup(copied('news-site'))).filter(
      ({ isHidden }) => !isHidden,
    )
    expect(seen.map(({ words, kind }) => [kind, words])).toEqual([
      ['headline', 'Bridge at Alder opens'],
      ['byline', 'Ann Lee'],
      [null, 'The bridge was closed for nine years.'],
      ['caption', 'The bridge.Image source, Gazette'],
      ['quote', '“It took long,” said Ruth Hale.'],
      ['cross-head', 'What comes next'],
      ['list', 'Two lanes'],
      ['list', 'One path'],
    ])
  })
})

describe('markup without end', () => {
  it.each([
    ['nested elements', `${'<div>'.repeat(100_000)}x`],
    ['nested lists', `${'<ul><li>'.repeat(50_000)}x`],
    ['letters that are bent', `${'<p><b>'.repeat(50_000)}x`],
    ['end tags without a beginning', `${'<div>'.repeat(50_000)}${'</p></x>'.repeat(50_000)}x`],
    ['attributes', `<p ${'a=1 b=2 '.repeat(200_000)}>x`],
    ['signs that begin nothing', `${'<'.repeat(1_000_000)}x`],
    ['comments that nothing ends', `x${'<!--'.repeat(500_000)}`],
    ['white space', `${' \n'.repeat(2_000_000)}x`],
    ['broken lines', `${'x<br>'.repeat(100_000)}x`],
  ])('of %s is read to its end', (_what, markup) => {
    const words = wordsOf(markup).join('')
    expect(words).toMatch(/x/)
  })

  it('is refused where no page has so many elements', () => {
    expect(() => parseMarkup('<i>'.repeat(600_000))).toThrow(TooManyElements)
  })
})

it('keeps every letter of what is no markup, in its order', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', '“', '🌉', ' ', '\n', 'ß') })
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '<div>',
    '</div>',
    '<li>',
    '</ul>',
    '<td>',
    '</x>',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(letters, tags)), (parts) => {
      const letters = parts.filter((part) => !part.startsWith('<')).join('')
      expect(wordsOf(parts.join('')).join('').replaceAll(/\s/g, '')).toBe(
        letters.replaceAll(/\s/g, ''),
      )
    }),
  )
})

function wordsOf(markup: string): readonly string[] {
  return blocksOfMarkup(parseMarkup(markup)).map(({ words }) => words)
}

function copied(name: string): string {
  return readFileSync(`test/data/clipboard/${name}.html`, 'utf8')
}
