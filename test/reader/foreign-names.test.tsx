import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { openReader } from '../support/open-reader'
import { smallEdition, smallEditionWith } from '../support/small-edition'

const NAME = 'نجيب محفوظ'

/** The small edition with the same Arabic name wherever somebody or something is called by one. */
const edition: Edition = smallEditionWith({
  article: { ...smallEdition.article, publisher: NAME },
  sections: smallEdition.sections.map((section) => ({ ...section, heading: NAME })),
  entities: smallEdition.entities.map((entity) => ({ ...entity, label: NAME, shortLabel: NAME })),
  sources: smallEdition.sources.map((source) => ({ ...source, publisher: NAME, title: NAME })),
  quotations: smallEdition.quotations.map((quotation) => ({
    ...quotation,
    records: (quotation.records ?? []).map((record) => ({ ...record, label: NAME })),
  })),
})

it('keeps a name that runs the other way apart from the words of ours around it', async () => {
  await openReader({ edition, address: '?entity=ruth-hale&marks=voices', marks: 'voices' })
  await screen.findByRole('tablist')
  const loose = textsWith(NAME).filter((text) => !isSetApart(text))
  expect(loose.map((text) => text.parentElement?.outerHTML)).toEqual([])
})

it('keeps it apart in the names of controls too', async () => {
  await openReader({ edition })
  const labelled = [...document.querySelectorAll('[aria-label], [title]')]
  const named = labelled.flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
  ])
  const withName = named.filter((name) => name.includes(NAME))
  expect(withName.length).toBeGreaterThan(5)
  expect(withName.filter((name) => !isIsolated(name))).toEqual([])
})

/** Whether an element of its own holds the text, with no letters of ours, or characters set it apart. */
function isSetApart(text: Text): boolean {
  const own = text.parentElement?.closest('bdi, [dir]')
  return (own && !/[a-z]/i.test(own.textContent)) || isIsolated(text.data)
}

/** Whether every name is the whole of the words, or stands between characters that isolate it. */
function isIsolated(words: string): boolean {
  const others = words.replaceAll(`\u2068${NAME}\u2069`, '')
  return words === NAME || !others.includes(NAME)
}

function textsWith(words: string): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    if (node instanceof Text && node.data.includes(words)) found.push(node)
  }
  return found
}
