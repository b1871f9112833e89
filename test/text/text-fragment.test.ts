import { expect, it } from 'vitest'
import { describePassage } from '@/text/describe-passage'
import { textFragment } from '@/text/text-fragment'
import { unbracketed } from '../support/brackets'

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

it('says nothing of words that no directive can hold', () => {
  expect(textFragment({ exact: '中'.repeat(200) })).toBe('')
})
