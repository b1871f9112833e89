import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { catalogueEntry, catalogueQuery } from '@/library/catalogue'
import { smallEdition } from '../support/small-edition'
import { json, stubFetch, words } from '../support/stub-fetch'

const ENTRY = {
  id: 'alder-bridge-opens',
  headline: 'A bridge opens',
  summary: 'Alder has a bridge.',
  publisher: 'Alder Courier',
  published: '2021-05-03',
}

it('says of an edition what the library shows, and no more', () => {
  expect(catalogueEntry(smallEdition)).toEqual(ENTRY)
})

describe('fetched', () => {
  const fetched = () => new QueryClient().fetchQuery(catalogueQuery())

  it('is the list in the order of the file', async () => {
    const second = { ...ENTRY, id: 'ferry', published: '2020-01-01' }
    stubFetch({ '/editions.json': [json([ENTRY, second])] })
    await expect(fetched()).resolves.toEqual([ENTRY, second])
  })

  it('may be empty', async () => {
    stubFetch({ '/editions.json': [json([])] })
    await expect(fetched()).resolves.toEqual([])
  })

  it.each([
    ['not a list', { editions: [] }],
    ['an entry without a headline', [{ ...ENTRY, headline: undefined }]],
    ['a number for a date', [{ ...ENTRY, published: 2021 }]],
    ['nothing', null],
  ])('%s: it has faults', async (_name, value) => {
    stubFetch({ '/editions.json': [json(value)] })
    await expect(fetched()).rejects.toThrow('The list of editions has faults.')
  })

  it('is asked for once, and not again after a failure', async () => {
    const asked = stubFetch({ '/editions.json': [words('No', 500), json([ENTRY])] })
    const client = new QueryClient()
    await expect(client.fetchQuery(catalogueQuery())).rejects.toThrow('status 500')
    expect(asked).toHaveLength(1)
    await client.fetchQuery(catalogueQuery())
    await client.fetchQuery(catalogueQuery())
    expect(asked).toHaveLength(2)
  })
})
