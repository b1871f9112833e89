import { describe, expect, it } from 'vitest'
import { notesAbout } from '@/edition/notes-about'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'

const [ferry] = smallEdition.notes
if (!ferry) throw new Error('The small edition has become smaller')
const edition = smallEditionWith({
  notes: [
    { ...ferry, id: 'n-letter', ...rangeOf('signed a letter') },
    { ...ferry, id: 'n-both', ...rangeOf('They') },
    { ...ferry, id: 'n-mayor', ...rangeOf('said the mayor') },
  ],
})

function notesOn(id: string): readonly string[] {
  const entity = edition.entities.find((one) => one.id === id)
  if (!entity) throw new Error(`No entity ${id}`)
  return notesAbout(edition, entity).map((note) => note.id)
}

describe('the notes about an entity', () => {
  it('are those on the words that name it, in the order of the text', () => {
    expect(notesOn('ruth-hale')).toEqual(['n-mayor', 'n-both'])
    expect(notesOn('residents')).toEqual(['n-both'])
  })

  it('leave out what the rest of a sentence says, where it is somebody or a place', () => {
    expect(notesOn('alder-bridge')).toEqual([])
  })

  it('are those on its whole sentences, where it has happened', () => {
    expect(notesOn('opening')).toEqual(['n-mayor'])
  })

  it('are none for what no words name', () => {
    expect(notesOn('article-appears')).toEqual([])
  })
})
