import { expect, it } from 'vitest'
import { parseEdition } from '@/edition/parse-edition'
import { bareArticle } from '@/library/opening/opened-article'
import { unmarkedEdition } from '@/library/opening/unmarked-edition'

it.each([
  [
    'German',
    'Sie sagte: „Wir haben lange darauf gewartet“, und ging.',
    '„Wir haben lange darauf gewartet“',
  ],
  [
    'German in books',
    'Sie sagte: »Wir haben lange darauf gewartet«, und ging.',
    '»Wir haben lange darauf gewartet«',
  ],
  [
    'Swiss',
    'Sie sagte: «Wir haben lange darauf gewartet», und ging.',
    '«Wir haben lange darauf gewartet»',
  ],
  ['French', 'Elle a dit : « Nous avons attendu longtemps. »', '« Nous avons attendu longtemps. »'],
  ['Swedish', 'Hon sade: ”Vi har väntat länge på det.”', '”Vi har väntat länge på det.”'],
  [
    'Dutch with an apostrophe',
    'Ze zei: ‚Wij hebben foto’s lang gemist.’',
    '‚Wij hebben foto’s lang gemist.’',
  ],
  ['Danish', 'Hun sagde: ›Vi har ventet længe på det.‹', '›Vi har ventet længe på det.‹'],
  [
    'Japanese',
    '彼女は「長い間この橋を待っていました」と言った。',
    '「長い間この橋を待っていました」',
  ],
  ['Chinese', '她说：“我们等这座桥等了很久了。”', '“我们等这座桥等了很久了。”'],
  ['Arabic', 'قالت: «لقد انتظرنا هذا الجسر طويلا».', '«لقد انتظرنا هذا الجسر طويلا»'],
  ['typewriters', 'Ella dijo: "Hemos esperado mucho tiempo."', '"Hemos esperado mucho tiempo."'],
])('finds what stands in the quotation marks of %s', (_language, text, words) => {
  const edition = unmarkedEdition({ ...bareArticle(text), language: 'und' })
  expect(edition.quotations.map(({ parts, speakers }) => [parts[0]?.words, speakers])).toEqual([
    [words, []],
  ])
  expect(parseEdition(edition).ok).toBe(true)
})

it.each([
  ['a title', 'Das Buch „Die Brücke“ ist neu.', ['„Die Brücke“']],
  ['a title without spaces', '小説「こころ」を読む。', ['「こころ」']],
  ['nothing that is not closed', 'Sie sagte: „Wir haben lange gewartet.', []],
  ['nothing across lines', 'Sie sagte: „Wir haben\nlange auf sie gewartet“.', []],
])('takes %s for no quotation', (_what, text, others) => {
  const edition = unmarkedEdition({ ...bareArticle(text), language: 'und' })
  expect(edition.quotations).toEqual([])
  expect(edition.article.otherQuotationMarks.map(({ words }) => words)).toEqual(others)
})
