import { expect, it } from 'vitest'
import { utterances } from '@/edition/spoken'
import { openingWords, utteranceWords } from '@/reader/words/aloud-words'
import { smallEdition } from '../../support/small-edition'

it('announces who is quoted, and where their words end', () => {
  const said = utterances(smallEdition).map((each) => utteranceWords(smallEdition, each))
  expect(said.slice(2, 9)).toEqual([
    'Quote, Ruth Hale.',
    '“It took nine years,”',
    'End of quote.',
    'she added.',
    'Quote, Ruth Hale.',
    '“We are glad.”',
    'End of quote.',
  ])
})

it('names all who speak', () => {
  const [nineYears] = smallEdition.quotations
  if (!nineYears) throw new Error('The small edition has no quotation')
  const joint = { ...nineYears, speakers: ['ruth-hale', 'residents'] }
  expect(openingWords(smallEdition, joint)).toBe('Quote, Ruth Hale and Unnamed residents.')
})
