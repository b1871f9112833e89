import { describe, expect, it } from 'vitest'
import { cutToFit } from '@/reader/picture/cut-content'
import type { PictureContent, PictureWording, Quoted } from '@/reader/picture/picture-content'
import { wordsOf } from '@/reader/picture/picture-runs'

function contentOf(printed: string, ...official: PictureWording[]): PictureContent {
  return {
    who: 'Alder Courier',
    roleOrDate: '3 May 2021',
    wordings: [wording(printed, 0), ...official],
    margin: 'blue',
    quoted: [],
    foot: 'news.example/read/alder/',
  }
}

/** A wording of what begins at `from` in the printed words. */
function wording(words: string, from: number): PictureWording {
  return { label: null, runs: [{ words, look: 'plain' }], pencil: 'red', from }
}

/** The wordings, cut to have together at most `most` characters. */
function cut(most: number, content: PictureContent) {
  const shown = cutToFit(content, ({ wordings }) => {
    return wordings.map(({ runs }) => wordsOf(runs)).join('').length <= most
  })
  return { ...shown, wordings: shown.wordings.map(({ runs }) => wordsOf(runs)) }
}

describe('words that are too long', () => {
  it('stay whole where they fit', () => {
    expect(cut(20, contentOf('One. Two. Three.')).wordings).toEqual(['One. Two. Three.'])
  })

  it('are cut at a sentence, with an ellipsis', () => {
    expect(cut(12, contentOf('One. Two. Three.')).wordings).toEqual(['One. Two. …'])
  })

  it('have their quotation closed', () => {
    expect(cut(10, contentOf('“One. Two. Three.”')).wordings).toEqual(['“One. …”'])
    expect(cut(16, contentOf('“One,” he said. “Two.”')).wordings).toEqual(['“One,” he …'])
    expect(cut(10, contentOf('"One. Two. Three."')).wordings).toEqual(['"One. …"'])
  })

  it('are cut after as many sentences as the official ones', () => {
    expect(cut(24, contentOf('A a. B b. C c.', wording('A o. B o. C o.', 0))).wordings).toEqual([
      'A a. B b. …',
      'A o. B o. …',
    ])
  })

  it('are cut between words where no sentence fits', () => {
    expect(cut(12, contentOf('one two three four five')).wordings).toEqual(['one two …'])
    expect(cut(9, contentOf('a'.repeat(100_000))).wordings).toEqual(['aaaaaaa …'])
  })

  it('are never cut to nothing', () => {
    expect(cut(0, contentOf('word')).wordings).toEqual(['w …'])
  })
})

describe('a passage cut before a quotation', () => {
  const quoted: Quoted = { from: 5, names: 'Ruth Hale', isQuoted: true, finding: null }

  it('quotes nobody, and leaves the record out', () => {
    const shown = cut(12, {
      ...contentOf('One. “Two three.”', wording('Official.', 5)),
      quoted: [quoted],
    })
    expect(shown).toMatchObject({ wordings: ['One. …'], quoted: [] })
  })

  it('keeps the official wording of every quotation that it reaches, and of no other', () => {
    const content = {
      ...contentOf('“One a.” “Two b.” Three c.', wording('One o.', 0), wording('Two o.', 9)),
      quoted: [
        { ...quoted, from: 0 },
        { ...quoted, from: 9 },
      ],
    }
    expect(cut(40, content).wordings).toEqual(['“One a.” “Two b.” Three c.', 'One o.', 'Two o.'])
    expect(cut(36, content).wordings).toEqual(['“One a.” “Two b.” …', 'One o.', 'Two o.'])
    expect(cut(26, content)).toMatchObject({
      wordings: ['“One a.” …', 'One o.'],
      quoted: [{ from: 0 }],
    })
  })

  it('quotes still whom it reaches', () => {
    const shown = cut(30, { ...contentOf('One. “Two.” Then three.'), quoted: [quoted] })
    expect(shown.quoted).toEqual([quoted])
  })
})
