import { describe, expect, it } from 'vitest'
import { annotate } from '@/annotate/annotate-article'

async function sectionsOf(paragraphs: readonly string[]): Promise<string[]> {
  const { sections } = await annotate(paragraphs.join('\n\n'))
  return sections.map(({ heading, words }) => `${heading}: ${words.split('\n\n').length}`)
}

const FLOODS = [
  'The floods in Austria rose on Monday, and rivers in Austria broke their banks.',
  'Water from the rivers of Austria flooded houses, and rescuers in Austria brought boats.',
  'More water is expected, forecasters in Austria said, and rivers will rise again.',
  'Rescuers with boats brought families from flooded houses across Austria.',
  'The floods are the highest that the rivers of Austria have seen.',
]

const ELECTION = [
  'Voters in Brazil elected senators, and parties in Brazil counted ballots all night.',
  'Ballots from Brazil arrived late, parties said, and senators in Brazil waited.',
  'Senators of both parties in Brazil claimed the election before ballots were counted.',
  'The election in Brazil was the closest that voters and parties remember.',
  'Parties in Brazil will count the ballots of the election again.',
]

describe('sections', () => {
  it('begin where the topic changes, headed by what each is about', async () => {
    expect(await sectionsOf([...FLOODS, ...ELECTION])).toEqual(['Austria: 5', 'Brazil: 5'])
  })

  it('are those of the cross-heads where there are some', async () => {
    const paragraphs = [
      'The floods',
      FLOODS[0],
      'High water',
      FLOODS[1],
      'A close vote',
      ELECTION[0],
    ]
    expect(await sectionsOf(paragraphs.map(String))).toEqual(['High water: 4', 'A close vote: 2'])
  })

  it('go on where the same cross-head is printed again', async () => {
    const paragraphs = ['It rains', FLOODS[0], 'Water', FLOODS[1], 'Votes', ELECTION[0]]
    const again = [...paragraphs, 'Votes', ELECTION[1]]
    expect(await sectionsOf(again.map(String))).toEqual(['Water: 4', 'Votes: 4'])
  })

  it.each([
    ['a short text', FLOODS],
    [
      'captions that say who stands in a picture',
      [
        'Angela Merkel of Germany',
        'Emmanuel Macron of France',
        'Barack Obama of the Senate',
      ].flatMap((caption, index) => [FLOODS[index] ?? '', caption]),
    ],
    [
      'what each part names once or twice',
      [...FLOODS, ...ELECTION].map((words, index) =>
        index % 5 > 0 ? words.replaceAll(/ (?:in|of|from|across) (?:Austria|Brazil)/g, '') : words,
      ),
    ],
    [
      'lines that break off',
      ['No, no. Just --', FLOODS[0], '-- a boat --', FLOODS[1], 'Just --', FLOODS[2]].map(String),
    ],
    ['a text about one thing', [...FLOODS, ...FLOODS]],
    [
      'a text with one short line',
      ['It rains', ...FLOODS.slice(0, 2), 'Austria', ...FLOODS.slice(2)],
    ],
  ])('are not proposed for %s', async (_, paragraphs) => {
    expect(await sectionsOf(paragraphs)).toEqual([])
  })
})
