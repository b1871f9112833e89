import { afterEach, describe, expect, it } from 'vitest'
import { copiedWords } from '@/reader/page/copied-words'

afterEach(() => document.body.replaceChildren())

/** What is copied of all that `html` shows, or from `from` to `to` in its texts. */
function copied(html: string, from = '', to = '') {
  document.body.innerHTML = html
  const range = document.createRange()
  range.selectNodeContents(document.body)
  if (from) range.setStart(...placeOf(from, 0))
  if (to) range.setEnd(...placeOf(to, to.length))
  return copiedWords(range)
}

function placeOf(words: string, offset: number): [Node, number] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1
    if (at >= 0) return [node, at + offset]
  }
  throw new Error(`No “${words}”`)
}

describe('what is copied', () => {
  it('has paragraphs apart by a blank line, and nothing of ours', () => {
    const html = `
      <div class="side-head"><h2>What Hale said</h2><span class="reveal"><a href="#x">#</a></span></div>
      <p>The <a href="?entity=hale">mayor</a> said\n so.</p>
      <span class="reveal"><a href="#p1">¶</a></span>
      <p>She left.</p><button>Copy link</button><div class="tools"><a href="#p1">In the text</a></div>`
    expect(copied(html)).toEqual({
      plain: 'The mayor said so.\n\nShe left.',
      html: '<p>The mayor said so.</p><p>She left.</p>',
    })
  })

  it('begins and ends within words', () => {
    const html = '<p>One two <em>three</em>.</p><p>Four five.</p>'
    expect(copied(html, 'two', 'Four')).toEqual({
      plain: 'two three.\n\nFour',
      html: '<p>two <em>three</em>.</p><p>Four</p>',
    })
    expect(copied(html, 'ee', 'ee')).toEqual({ plain: 'ee', html: 'ee' })
  })

  it('has a side-head where it alone is selected', () => {
    expect(copied('<div class="side-head"><h2>What Hale said</h2></div>', 'Hale', 'said')).toEqual({
      plain: 'Hale said',
      html: 'Hale said',
    })
  })

  it('keeps a space between parts, and lines where they break', () => {
    expect(copied('<div><span>Hale</span> <span>mayor</span></div><div>x<br>y</div>')?.plain).toBe(
      'Hale mayor\nx\ny',
    )
  })

  it('keeps the lines of a list that is one text', () => {
    expect(copied('<p style="white-space: pre-line">a  b\nc</p>')).toEqual({
      plain: 'a b\nc',
      html: '<p>a b<br>c</p>',
    })
  })

  it('has no words that nobody sees', () => {
    expect(copied('<p>a<span class="sr-only">, said </span> b</p><p hidden>c</p>')?.plain).toBe(
      'a b',
    )
  })

  it('keeps links that lead away, lists and the way a text runs', () => {
    const html =
      '<ul><li dir="rtl">א</li></ul><a href="https://a.example/?b=1&c=2">A</a> <a href="#p">B</a>'
    expect(copied(html)?.html).toBe(
      '<ul><li dir="rtl">א</li></ul><a href="https://a.example/?b=1&amp;c=2">A</a> B',
    )
  })

  it('is text, whatever is in it', () => {
    expect(copied('<p>&lt;img onerror="x"&gt; &amp;</p>')).toEqual({
      plain: '<img onerror="x"> &',
      html: '<p>&lt;img onerror=&quot;x&quot;&gt; &amp;</p>',
    })
  })

  it.each(['<button>Copy link</button>', '<p> </p>', ''])(
    'is the browser’s affair in %j',
    (html) => {
      expect(copied(html)).toBeNull()
    },
  )
})
