import { afterEach, describe, expect, it, vi } from 'vitest'
import { choosingHref, isOwn, linkTo, linkToView, recordHref, showingHref } from '@/address/links'
import { ownPath } from '@/address/other-pages'
import { keptUnder } from '@/library/reading-positions'
import { smallEdition } from '../support/small-edition'

const { id } = smallEdition

afterEach(() => vi.unstubAllGlobals())

function onPage(path: string): void {
  vi.stubGlobal('location', new URL(path, 'https://lectern.test'))
}

describe('on the page of an edition of the reader’s own', () => {
  it('links lead to that page', () => {
    onPage(`/mine/?id=${id}`)
    expect(linkTo(smallEdition, null)).toBe(`/mine/?id=${id}`)
    expect(linkTo(smallEdition, { kind: 'paragraph', number: 3 })).toBe(`/mine/?id=${id}#p3`)
    expect(
      linkToView(smallEdition, { page: { kind: 'first' }, entity: 'ruth-hale', target: null }),
    ).toBe(`/mine/?id=${id}&entity=ruth-hale`)
  })

  it('links within the page keep the edition', () => {
    onPage(`/mine/?id=${id}&entity=residents`)
    expect(choosingHref('ruth-hale')).toBe(`?id=${id}&entity=ruth-hale#entity-ruth-hale`)
    expect(showingHref('quotes')).toBe(`?id=${id}&show=quotes#quotes`)
    expect(recordHref('speech')).toBe(`?id=${id}&record=speech#quotes`)
  })

  it('it is known as own, and kept apart from a published one of its id', () => {
    onPage(`/mine/?id=${id}`)
    expect(isOwn(smallEdition)).toBe(true)
    expect(keptUnder(smallEdition)).toBe(`mine/${id}`)
    expect(ownPath(id)).toBe(`/mine/?id=${id}`)
  })
})

describe.each(['/', `/read/${id}/`, '/mine/', '/mine/?id=another', '/library/'])(
  'at %s',
  (path) => {
    it('links lead to the published edition', () => {
      onPage(path)
      expect(linkTo(smallEdition, { kind: 'quote', id: 'a' })).toBe(`/read/${id}/#quote-a`)
      expect(isOwn(smallEdition)).toBe(false)
      expect(keptUnder(smallEdition)).toBe(id)
    })
  },
)

it('links need no browser', () => {
  expect(linkTo(smallEdition, null)).toBe(`/read/${id}/`)
  expect(choosingHref('ruth-hale')).toBe('?entity=ruth-hale#entity-ruth-hale')
})
