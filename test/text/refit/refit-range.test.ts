import { describe, expect, it } from 'vitest'
import { applyChange } from '@/text/change'
import { correctedText } from '@/text/refit/corrected-text'
import { refitRange, type WholeOf } from '@/text/refit/refit-range'
import { bracketed } from '../../support/brackets'
import { edited } from '../../support/edited'

describe('a range is found again where it is', () => {
  it.each([
    [
      'after words that were put in',
      'it was {→a }big [memo] that they signed',
      'it was a big [memo] that they signed',
    ],
    [
      'after words that were cut out',
      'it {surely }was the [memo] that they signed',
      'it was the [memo] that they signed',
    ],
    [
      'before what was changed',
      'the [memo] that they signed was {big→small}',
      'the [memo] that they signed was small',
    ],
    [
      'where only the word beside it was exchanged',
      'so they {quickly→slowly} signed [the memo] of the two towns',
      'so they slowly signed [the memo] of the two towns',
    ],
    [
      'where its paragraph was divided',
      'They met in the town.{ →\n\n}They signed [the memo] there.',
      'They met in the town.\n\nThey signed [the memo] there.',
    ],
    ['at the end of the text', 'they {had }signed the [memo]', 'they signed the [memo]'],
  ])('%s', (_name, marked, found) => {
    expect(refitted(marked)).toBe(`same: ${found}`)
  })

  it('in the sentence that was moved', () => {
    expect(
      refitted(
        '{Then all of [them] signed the memo. →}They met in the town hall at noon.{→ Then all of them signed the memo.}',
      ),
    ).toBe('same: They met in the town hall at noon. Then all of [them] signed the memo.')
  })

  it('in the paragraph that was moved', () => {
    expect(
      refitted(
        '{He was [there] with all of them.\n\n→}They met at noon.{→\n\nHe was there with all of them.}',
      ),
    ).toBe('same: They met at noon.\n\nHe was [there] with all of them.')
  })
})

describe('a range whose words were corrected goes with them', () => {
  it.each([
    [
      'a letter put in',
      'then they signed the [{memrandum→memorandum}] of the two towns',
      'then they signed the [memorandum] of the two towns',
    ],
    [
      'a letter left out',
      'the mayor, [Ruth {Halle→Hale}], signed it with them',
      'the mayor, [Ruth Hale], signed it with them',
    ],
    [
      'another case',
      'then they signed the [{memo→Memo}] of the two towns',
      'then they signed the [Memo] of the two towns',
    ],
    [
      'a word of many',
      'he said: “[we are {glad→happy} that nine years of work are over]” and left',
      'he said: “[we are happy that nine years of work are over]” and left',
    ],
    [
      'a word cut out of many',
      'he said: “[we are {very }glad that nine years of work are over]” and left',
      'he said: “[we are glad that nine years of work are over]” and left',
    ],
    [
      'marks',
      'he said: “[so{, at last,→ at last} it is]” and left the hall',
      'he said: “[so at last it is]” and left the hall',
    ],
  ])('%s', (_name, marked, found) => {
    expect(refitted(marked)).toBe(`changed: ${found}`)
  })
})

describe('a range that may be something else now is left, with where it may be', () => {
  it.each([
    [
      'another word',
      'then they signed the [{memo→treaty}] of the two towns',
      'other-words: then they signed the [treaty] of the two towns',
    ],
    [
      'another number',
      'the bridge took them [{nine→nineteen} years] to build',
      'other-words: the bridge took them [nineteen years] to build',
    ],
    [
      'a number with a digit more',
      'the bridge has cost them [{9000→90000}] pounds so far',
      'other-words: the bridge has cost them [90000] pounds so far',
    ],
    [
      'a small word like another',
      'and then, as [{he→she}] said, they signed it',
      'other-words: and then, as [she] said, they signed it',
    ],
    [
      'a word put in to few',
      'then they signed [the {→other }memo] of the two towns',
      'other-words: then they signed [the other memo] of the two towns',
    ],
    [
      'most of its words',
      'he said: “[we are {glad that nine years of work are over→sorry and will not be back before the winter}]” and left',
      'other-words: he said: “[we are sorry and will not be back before the winter]” and left',
    ],
    [
      'its beginning and what is before it',
      'then all of {them signed [the→both towns took to that} memo] which was short',
      'cut: then all of both towns took to [that memo] which was short',
    ],
    [
      'the same word twice',
      'it was [very] {→very }big and all of us saw it',
      'repeated: it was very [very] big and all of us saw it',
    ],
    [
      'nearly all around it',
      '{They had signed the→Nobody has ever heard of any} [memo] {between those two towns→in all these years}',
      'rewritten-around: Nobody has ever heard of any [memo] in all these years',
    ],
  ])('%s', (_name, marked, told) => {
    expect(refitted(marked)).toBe(told)
  })
})

describe('a range that is gone is told to be', () => {
  it.each([
    ['with its words', 'they signed {the [memo] }at noon and then left'],
    [
      'with its sentence',
      'They met in the hall. {Then they signed [the memo] of the towns. }They left.',
    ],
    [
      'where a few words that many sentences have stand elsewhere now',
      '{[So it is]. }They met in the hall.{→ So it is.}',
    ],
  ])('%s', (_name, marked) => {
    expect(refitted(marked)).toMatch(/^gone/)
  })

  it('with where the passage search finds it, if its sentence was moved and changed', () => {
    const rest =
      'They met in the hall of the smaller town at noon, with the mayor of the other one.'
    expect(
      refitted(
        `{Then both towns signed [the long memorandum of understanding]. →}${rest}{→ Then the towns signed the long memorandum of understanding.}`,
      ),
    ).toBe(`gone: ${rest} Then the towns signed [the long memorandum of understanding].`)
  })

  it('where its sentence stands twice', () => {
    expect(
      refitted(
        '{Then all of [them] signed it. →}They met at noon in the hall of the smaller town.{→ Then all of them signed it. Then all of them signed it.}',
      ),
    ).toMatch(/^gone/)
  })
})

describe('a range that is whole paragraphs or sentences', () => {
  it.each<[string, WholeOf, string, string]>([
    [
      'takes in a sentence put in at its beginning',
      'paragraphs',
      'A.\n\n[{→Well then. }They signed it all.]\n\nB.',
      'changed: A.\n\n[Well then. They signed it all.]\n\nB.',
    ],
    [
      'takes in a sentence put in at its end',
      'paragraphs',
      'A.\n\n[They signed it all.{→ And so on.}]\n\nB.',
      'changed: A.\n\n[They signed it all. And so on.]\n\nB.',
    ],
    [
      'takes in words put in at its beginning',
      'sentences',
      'They met. [{→Yesterday }Alder signed it all.] They left.',
      'changed: They met. [Yesterday Alder signed it all.] They left.',
    ],
    [
      'leaves out a paragraph put in before it',
      'paragraphs',
      'A.\n\n{→They met.\n\n}[They signed it all.]\n\nB.',
      'same: A.\n\nThey met.\n\n[They signed it all.]\n\nB.',
    ],
    [
      'leaves out a sentence put in after it',
      'sentences',
      '[They signed it all.] {→They cheered. }They left then.',
      'same: [They signed it all.] They cheered. They left then.',
    ],
    [
      'stays where it is if its sentence is not one of its own',
      'sentences',
      'They met, [and all of them signed.]{→ They cheered.}',
      'same: They met, [and all of them signed.] They cheered.',
    ],
    [
      'may become other words',
      'paragraphs',
      'It was so in town.\n\n[{They signed it.→Nobody came to the hall.}]\n\nThey left it at that.',
      'changed: It was so in town.\n\n[Nobody came to the hall.]\n\nThey left it at that.',
    ],
  ])('%s', (_name, wholeOf, marked, found) => {
    expect(refitted(marked, wholeOf)).toBe(found)
  })
})

/** What became of the range, and where it is now or may be, in brackets. */
function refitted(marked: string, wholeOf: WholeOf = null): string {
  const { text, range, change } = edited(marked)
  const after = applyChange(change, text)
  const refit = refitRange(correctedText(text, after), range, wholeOf)
  const kind = refit.kind === 'doubtful' ? refit.doubt : refit.kind
  return refit.range === null ? kind : `${kind}: ${bracketed(after, refit.range)}`
}
