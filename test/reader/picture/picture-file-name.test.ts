import { expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { pictureFileName } from '@/reader/picture/picture-file-name'
import { rangeOf, smallEdition } from '../../support/small-edition'

function nameWith(shortLabel: string): string {
  const entities = smallEdition.entities.map((entity) => ({ ...entity, shortLabel }))
  const edition: Edition = { ...smallEdition, entities }
  const [quotation] = edition.quotations
  if (!quotation) throw new Error('The small edition has no quotation')
  return pictureFileName(edition, { kind: 'quote', quotation })
}

it.each([
  ['Hale', 'hale-alder-bridge-opens.png'],
  ['the Mayor', 'the-mayor-alder-bridge-opens.png'],
  ['Núñez & Çelik', 'nunez-celik-alder-bridge-opens.png'],
  ['רות', 'nine-years-alder-bridge-opens.png'],
  ['../..', 'nine-years-alder-bridge-opens.png'],
])('a quote of %s is called %s', (shortLabel, name) => {
  expect(nameWith(shortLabel)).toBe(name)
})

it('calls a passage by its paragraph', () => {
  const range = rangeOf('Some residents')
  expect(pictureFileName(smallEdition, { kind: 'passage', range })).toBe(
    'alder-bridge-opens-p3.png',
  )
})
