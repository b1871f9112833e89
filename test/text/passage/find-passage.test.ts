import { describe, expect, it } from 'vitest'
import { describePassage } from '@/text/passage/describe-passage'
import { findPassage } from '@/text/passage/find-passage'
import type { FoundPassage, Passage } from '@/text/passage/passage'
import { bracketed, unbracketed } from '../../support/brackets'

const BRIDGE = [
  'The bridge at Alder opened on Monday after nine years of work. The mayor cut a ribbon, and some three hundred people walked across. “We are glad,” said Ada Brook, who lives on the far bank.',
  'Building it cost forty million, twice what the council had planned. The council says that floods in the second year washed away the first pillars. Engineers from the university had warned of floods.',
  'A ferry will go on until winter. Its captain, Tom Reed, has crossed the river some eighty thousand times.',
].join('\n\n')

// Brackets mark the passage in both texts: where it was, and where it must be found.
describe('the same words in the same surroundings', () => {
  it.each([
    ['nothing changed', 'the [memo] was signed', 'the [memo] was signed'],
    ['a sentence came in before', 'The [memo] was signed.', 'It rained. The [memo] was signed.'],
    ['other quotes', 'they said “the [memo]” was', 'they said "the [memo]" was'],
    ['other white space', 'the [old memo] was signed', 'the\n[old\u00a0 memo] was  signed'],
    ['a soft hyphen', 'the [memo] was signed', 'the [me\u00admo] was signed'],
    ['another normal form', 'the [café] was open', 'the [cafe\u0301] was open'],
    ['capitals', 'the [memo] was signed', 'THE [MEMO] WAS SIGNED'],
    ['other dashes and dots', 'so… the [memo] — here', 'so... the [memo] -- here'],
    ['part of a word', 'the [mem]orandum was', 'Yes. the [mem]orandum was'],
    ['no spaces', '両国は[覚書]に署名した', '雨が降った。両国は[覚書]に署名した'],
    ['right to left', 'ההסכם [נחתם] אתמול בלונדון', 'ירד גשם. ההסכם [נחתם] אתמול בלונדון'],
    ['emoji', 'we 🚀 [launched 🌉] today', 'So. we 🚀 [launched 🌉] today'],
  ])('finds them exactly: %s', (_name, before, after) => {
    expect(shown(after, found(before, after))).toEqual(['exact', after])
  })
})

describe('the same words in a sentence that is not the same', () => {
  it.each([
    ['part of a word', 'the [mem]orandum was', 'yes, the [mem]orandum was'],
    ['no spaces', '両国は[覚書]に署名した', '昨日、両国は[覚書]に署名した'],
    ['right to left', 'ההסכם [נחתם] אתמול בלונדון', 'אז ההסכם [נחתם] אתמול בלונדון'],
    ['emoji', 'we 🚀 [launched 🌉] today', 'so we 🚀 [launched 🌉] today'],
    [
      'many words, of which the link carries the ends',
      `He said [${'that the ferry was late and '.repeat(40)}cold].`,
      `She said [${'that the ferry was late and '.repeat(40)}cold].`,
    ],
  ])('are found and doubtful: %s', (_name, before, after) => {
    expect(shown(after, found(before, after))).toEqual(['doubtful', after])
  })
})

describe('words that changed', () => {
  it.each([
    [
      'a slip of the pen',
      'ribbon, and some three hundred people',
      'ribbon, and some three hunderd people',
    ],
    [
      'one word exchanged',
      'some three hundred people walked across',
      'some four hundred people walked across',
    ],
    [
      'words put in',
      'some three hundred people walked',
      'some three hundred very happy people walked',
    ],
    ['words left out', 'washed away the first pillars', 'washed away pillars'],
    [
      'a sentence put in',
      'council had planned. The council says',
      'council had planned. Nobody knows why. The council says',
    ],
  ])('finds them alike: %s', (_name, was, now) => {
    const before = BRIDGE.replace(was, `[${was}]`)
    const after = BRIDGE.replace(was, `[${now}]`)
    expect(before).not.toBe(BRIDGE)
    expect(found(before, after)).toEqual({
      grade: 'similar',
      range: unbracketed(after).range,
      was: { exact: was },
      now,
    })
  })
})

it('finds words that a long sentence was put between', () => {
  const long = `It ${'and nobody in the town could say why '.repeat(6)}so.`
  const before = BRIDGE.replace(/forty million.*floods in/, '[$&]')
  const after = before.replace('planned.', `planned. ${long}`)
  const { text, range } = unbracketed(after)
  expect(found(before, after)).toMatchObject({
    grade: 'similar',
    range,
    now: text.slice(range.start, range.end),
  })
})

describe('words elsewhere', () => {
  it('finds a sentence that moved to another paragraph', () => {
    const sentence = 'The mayor cut a ribbon, and some three hundred people walked across. '
    const before = BRIDGE.replace(sentence, `[${sentence.trim()}] `)
    const after = `${BRIDGE.replace(sentence, '')}\n\nIt was loud. [${sentence.trim()}]`
    expect(shown(after, found(before, after))).toEqual(['moved', after])
  })

  it('finds a phrase whose paragraph moved, as exactly as before', () => {
    const before = BRIDGE.replace('Tom Reed', '[Tom Reed]')
    const [one, two, three] = before.split('\n\n')
    const after = [three, one, two].join('\n\n')
    expect(shown(after, found(before, after))).toEqual(['exact', after])
  })
})

describe('what must not be found', () => {
  it('words in a look-alike, while the next sentence to theirs is where it was', () => {
    const sentence = 'Its captain, Tom Reed, has crossed the river some eighty thousand times.'
    const alike = sentence.replace('times', 'times in all')
    const text = `${alike} It rained.\n\n${BRIDGE}`
    const at = text.lastIndexOf('river some')
    const before = `${text.slice(0, at)}[river some]${text.slice(at + 10)}`
    expect(found(before, text.replace(sentence, ''))).toBeNull()
  })

  it.each([
    ['a sentence that was deleted', /The mayor[^.]*\. /],
    ['a word of it', /ribbon(?=,)/, /The mayor[^.]*\. /],
    ['a short word of it', /a(?= ribbon)/, /The mayor[^.]*\. /],
    ['words of it that stand elsewhere too', /some(?= three)/, /The mayor[^.]*\. /],
    ['a paragraph that was deleted', /A ferry[^\n]*/],
    ['words at the end that were deleted', /had warned of floods/],
  ])('%s', (_name, words, deleted = words) => {
    const before = BRIDGE.replace(words, (match) => `[${match}]`)
    expect(before).not.toBe(BRIDGE)
    expect(found(before, BRIDGE.replace(deleted, ''))).toBeNull()
  })

  it('a sentence whose look-alike is left', () => {
    const sentence = 'Its captain, Tom Reed, has crossed the river some eighty thousand times.'
    const alike = sentence.replace('eighty', 'seven').replace('river', 'lake')
    const text = `${alike} It rained.\n\n${BRIDGE}`
    const before = text.replace(sentence, `[${sentence}]`)
    expect(found(before, text.replace(sentence, ''))).toBeNull()
  })

  it.each([
    ['a short word without surroundings that stands twice', { exact: 'floods' }],
    ['a letter without surroundings where it says', { exact: 't', start: 0 }],
    [
      'a short word between spaces where it says',
      { exact: 'at', prefix: ' ', suffix: ' ', start: 11 },
    ],
    ['a short word in another paragraph than it says', { exact: 'The', start: 0, paragraph: 3 }],
    ['a short word in another sentence than it says', { exact: 'The', start: 0, sentence: 'x..' }],
    ['two short words without surroundings where it says', { exact: 'on Monday', start: 27 }],
    ['part of a word without surroundings', { exact: 'ridge at Alder ope' }],
    ['changed words without surroundings', { exact: 'The bridge at Elder opened on Sunday' }],
    [
      'words that are not there',
      { exact: 'They never came back', prefix: 'people walked across. “', suffix: ',” he said' },
    ],
    ['no words', { exact: '', start: 3, end: 3 }],
    ['white space', { exact: ' \n ' }],
    ['invisible characters', { exact: '\u200b\u00ad' }],
  ])('%s', (_name, passage) => {
    expect(findPassage(BRIDGE, passage)).toBeNull()
  })
})

it.each(['bridge', 'on Monday', 'ON  MONDAY'])(
  'finds few words alone that stand once: %s',
  (exact) => {
    const start = BRIDGE.indexOf(exact.toLowerCase().replace('  ', ' ').replace('monday', 'Monday'))
    expect(findPassage(BRIDGE, { exact })).toEqual({
      grade: 'doubtful',
      range: { start, end: start + exact.replace('  ', ' ').length },
    })
  },
)

it('refuses few words that changed where nothing around them agrees, be they where they were', () => {
  const text = 'The council met. It spoke of the bridge and of the floods in spring.'
  const passage = {
    exact: 'spoke of bridge',
    prefix: 'They ',
    suffix: ' games',
    start: 20,
    end: 35,
  }
  expect(findPassage(text, passage)).toBeNull()
})

describe('a passage as a plain W3C selector has it', () => {
  const news = Array.from({ length: 30 }, (_, n) => `On day ${n} the boats went out at ${n}. `)
  const mayor = 'The mayor cut a ribbon, and some three hundred people walked across.'
  const ferry = 'Its captain, Tom Reed, has crossed the river some eighty thousand times.'

  it('is gone where its surroundings stand together, though a look-alike is near', () => {
    const floods = 'The council says that floods in the second year washed away the first pillars.'
    const alike = floods.replace('second', 'third').replace('first', 'last')
    const before = `Ada Brook was there. Nobody will speak of it. [${floods}]\n\nIt cost forty million. So.`
    const after = `${before.replace(` [${floods}]`, '')}\n\n${alike}`
    expect(found(before, after, plain)).toBeNull()
  })

  it('is gone where only a look-alike far from it is left', () => {
    const phrase = 'the river some eighty thousand'
    const alike = ferry.replace('crossed', 'seen').replace('times', 'nights')
    const before = [alike, news.join(''), BRIDGE.replace(phrase, `[${phrase}]`)].join('\n\n')
    const after = unbracketed(before).text.replace(` ${ferry}`, '')
    expect(found(before, after, plain)).toBeNull()
  })

  it('is gone where its words stand far from the sentences that stood beside it', () => {
    const before = BRIDGE.replace('some three hundred', '[some three hundred]')
    const after = BRIDGE.replace(` ${mayor}`, '').replace('Its captain', `${mayor} Its captain`)
    expect(found(before, after, plain)).toBeNull()
  })

  it('is gone where little is left of its words, though what is beside them stays', () => {
    const words = 'washed away the first pillars'
    const before = BRIDGE.replace(words, `[${words}]`)
    expect(found(before, BRIDGE.replace(words, 'washed off all pillars'), plain)).toBeNull()
  })

  it('is found where many words of it moved out of their surroundings', () => {
    const before = BRIDGE.replace(ferry, `[${ferry}]`)
    const after = `${BRIDGE.replace(` ${ferry}`, '')}\n\n${news.join('')}[${ferry}]`
    expect(shown(after, found(before, after, plain))).toEqual(['moved', after])
  })

  it('is found, and doubtful, where few words were shifted and those beside them changed', () => {
    const before = BRIDGE.replace('first pillars', '[first pillars]')
    const changed = before.replace('washed away', 'took off').replace('Engineers from', 'People at')
    const after = `${news.slice(0, 9).join('')}\n\n${changed}`
    expect(shown(after, found(before, after, plain))).toEqual(['doubtful', after])
  })
})

describe('a passage with little beside its words', () => {
  it.each<[string, string, Omit<Passage, 'exact'>]>([
    ['only its words', 'the [bridge at Alder] opened', {}],
    ['a prefix', 'a memo, the [memo]', { prefix: 'the ' }],
    ['a suffix', 'memo out, [memo] in', { suffix: ' in' }],
    ['its offset', 'the [memo was signed] now', { start: 4 }],
    ['its offset and a mark beside it', 'so, [memo]: signed', { start: 4, suffix: ':' }],
  ])('is found by %s', (_name, marked, rest) => {
    const { text, range } = unbracketed(marked)
    const passage = { exact: text.slice(range.start, range.end), ...rest }
    expect(findPassage(text, passage)).toEqual({ grade: 'exact', range })
  })
})

describe('places nearly as good', () => {
  it('are ambiguous where nothing tells them apart', () => {
    const text = 'the memo was signed. the memo was signed.'
    expect(findPassage(text, { exact: 'the memo was signed' })).toEqual({
      grade: 'ambiguous',
      ranges: [
        { start: 0, end: 19 },
        { start: 21, end: 40 },
      ],
    })
  })

  it('are given with the one first that is nearest to where it was', () => {
    const paragraph = `${BRIDGE.split('\n\n')[1]} ${BRIDGE.split('\n\n')[2]}`
    const before = `${paragraph}\n\n${paragraph.replace('forty', '[forty]')}\n\n${paragraph}`
    const { text, range } = unbracketed(before)
    const passage = describePassage(text, range)
    // The first paragraph has nothing before it and so is told apart.
    const [there, later] = [range.start + 4, range.start + 4 + paragraph.length + 2]
    expect(findPassage(`So. ${text}`, passage)).toEqual({
      grade: 'ambiguous',
      ranges: [
        { start: there, end: there + 5 },
        { start: later, end: later + 5 },
      ],
    })
  })

  it('are ambiguous though the words changed', () => {
    const [, , ferry = ''] = BRIDGE.split('\n\n')
    const changed = ferry.replace('crossed', 'corssed')
    const before = BRIDGE.replace('crossed the river', '[crossed the river]')
    const result = found(before, BRIDGE.replace(ferry, `${changed}\n\n${changed}`))
    expect(result?.grade).toBe('ambiguous')
  })
})

describe('a long passage', () => {
  const long = Array.from(
    { length: 120 },
    (_, n) => `Sentence ${n} tells of stone ${n * 7} and ${n % 9} birds.`,
  ).join(' ')
  const before = `It begins here. [${long}] It ends here, and that is all there is to say.`

  it('is found by its two ends though its middle changed', () => {
    const after = before.replace('stone 420', 'bricks')
    expect(found(before, after)).toMatchObject({
      grade: 'similar',
      range: unbracketed(after).range,
    })
  })

  it.each([
    ['nothing but what stands before changed', 'Well. '],
    ['a paragraph came in before', 'It was a long day in the hills.\n\n'],
  ])('is found exactly where %s', (_name, put) => {
    const after = `${put}${before}`
    expect(shown(after, found(before, after))).toEqual(['exact', after])
  })

  it('is found by one end where the other is gone', () => {
    const { text } = unbracketed(before)
    const after = text.replace(/Sentence 11[0-9].*/s, '')
    const result = found(before, after)
    expect(result?.grade).toBe('similar')
    expect(result?.grade === 'similar' && result.range.start).toBe(16)
  })

  it('is gone where both are', () => {
    expect(found(before, BRIDGE)).toBeNull()
  })
})

function found(before: string, after: string, as = (passage: Passage) => passage) {
  const { text, range } = unbracketed(before)
  return findPassage(unbracketed(after).text, as(describePassage(text, range)))
}

/** Without what only our links say. */
function plain({ paragraph: _, sentence: __, ...passage }: Passage): Passage {
  return passage
}

function shown(after: string, result: FoundPassage | null) {
  if (result === null || result.grade === 'ambiguous') return result
  return [result.grade, bracketed(unbracketed(after).text, result.range)]
}
