import { expect, it } from 'vitest'
import { describePassage } from '@/text/passage/describe-passage'
import { textFragment } from '@/text/passage/text-fragment'
import { unbracketed } from '../../support/brackets'

it.each([
  ['the words alone', '[Ruth Hale]', 'text=Ruth%20Hale'],
  ['the words before', 'said [Ruth Hale]', 'text=said-,Ruth%20Hale'],
  ['the words after', '[Ruth Hale] said', 'text=Ruth%20Hale,-said'],
  ['both', 'so [Ruth] said', 'text=so-,Ruth,-said'],
  ['no part of a word before', 'unfortunately the mayor [said]', 'text=the%20mayor-,said'],
  ['no part of a word after', '[It] was opened unfortunately', 'text=It,-was%20opened'],
  ['no mark that stands alone', 'so “[Ruth].', 'text=so%20%E2%80%9C-,Ruth'],
  ['nothing of another paragraph', 'One.\n\n[Two.]\n\nThree.', 'text=Two%2E'],
  ['what means something in it', '[a-b, c & d]', 'text=a%2Db%2C%20c%20%26%20d'],
  [
    'the two ends of many words',
    `[${'The bridge was opened. '.repeat(12)}It stands.]`,
    'text=The%20bridge%20was%20opened.%20The,bridge%20was%20opened.%20It%20stands%2E',
  ],
  ['the two ends of words in two paragraphs', '[One two.\n\nThree.]', 'text=One%20two%2E,Three%2E'],
])('gives %s', (_, notation, directive) => {
  const { text, range } = unbracketed(notation)
  expect(textFragment(describePassage(text, range))).toBe(directive)
})

it.each([
  ['Chinese', '两国签署了一份谅解备忘录，双方将共同测试最先进的人工智能模型并分享研究成果。'],
  ['Japanese', '両国は最先端の人工知能モデルを共同で試験し研究成果を共有する覚書に署名した。'],
  ['Thai', 'ทั้งสองประเทศลงนามในบันทึกความเข้าใจเพื่อร่วมกันทดสอบแบบจำลองปัญญาประดิษฐ์'],
  ['Hindi', 'दोनों देशों ने कृत्रिम बुद्धिमत्ता के मॉडलों का मिलकर परीक्षण करने के समझौते पर हस्ताक्षर किए'],
  ['Russian', 'Обе страны подписали меморандум о взаимопонимании и совместных испытаниях'],
])('gives the two ends, which share nothing, of words in %s', (_, words) => {
  const [head = '', tail = '', ...more] = endsOf(textFragment({ exact: words }))
  expect(more).toEqual([])
  expect(head.length).toBeGreaterThan(5)
  expect(tail.length).toBeGreaterThan(5)
  expect(words.startsWith(head)).toBe(true)
  expect(words.endsWith(tail)).toBe(true)
  expect(head.length + tail.length).toBeLessThanOrEqual(words.length)
})

it('cuts words without spaces where one ends', () => {
  const [head, tail] = endsOf(
    textFragment({ exact: '两国签署了一份谅解备忘录双方将共同测试人工智能模型' }),
  )
  expect([head, tail]).toEqual(['两国签署了一份谅解备忘录', '将共同测试人工智能模型'])
})

it.each([
  ['one word longer than a directive holds', { exact: 'Ж'.repeat(200) }],
  ['marks alone', { exact: '。'.repeat(200) }],
])('says nothing of %s', (_, passage) => {
  expect(textFragment(passage)).toBe('')
})

/** What a directive without surroundings looks for. */
function endsOf(directive: string): string[] {
  return directive.replace('text=', '').split(',').map(decodeURIComponent)
}
