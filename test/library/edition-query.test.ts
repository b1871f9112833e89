import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { editionQuery } from '@/library/edition-query'
import { brokenEdition, smallEdition } from '../support/small-edition'
import { json, stubFetch, words } from '../support/stub-fetch'

const FILE = '/editions/alder-bridge-opens.json'

function fetched(client = new QueryClient()) {
  return client.fetchQuery(editionQuery('alder-bridge-opens'))
}

it('fetches and checks an edition', async () => {
  const asked = stubFetch({ [FILE]: [json(smallEdition)] })
  await expect(fetched()).resolves.toEqual(smallEdition)
  expect(asked.map(({ url }) => url)).toEqual([FILE])
})

it('does not fetch it again, but another one', async () => {
  const asked = stubFetch({ [FILE]: [json(smallEdition)] })
  const client = new QueryClient()
  await fetched(client)
  await fetched(client)
  await expect(client.fetchQuery(editionQuery('ferry'))).rejects.toThrow('status 404')
  expect(asked.map(({ url }) => url)).toEqual([FILE, '/editions/ferry.json'])
})

it('fetches nothing that the page was seeded with', async () => {
  const asked = stubFetch({})
  const client = new QueryClient()
  client.setQueryData(editionQuery('alder-bridge-opens').queryKey, smallEdition)
  await expect(fetched(client)).resolves.toBe(smallEdition)
  expect(asked).toEqual([])
})

it('lists where an edition has a fault and why', async () => {
  stubFetch({ [FILE]: [json(brokenEdition('mentions[1].form', 'nickname'))] })
  await expect(fetched()).rejects.toMatchObject({
    message: 'The edition has faults.',
    details: [
      'mentions[1].form: expected "name" or "role" or "pronoun" or "description", found "nickname"',
    ],
  })
})

it('shows no stale range', async () => {
  stubFetch({ [FILE]: [json(brokenEdition('mentions[1].words', 'the major'))] })
  await expect(fetched()).rejects.toMatchObject({
    details: ['mentions[1]: the words at 51–60 are "the mayor", expected "the major"'],
  })
})

it('shows the first of many faults', async () => {
  stubFetch({ [FILE]: [json({})] })
  const problem = await fetched().catch((error: unknown) => error)
  expect(problem).toMatchObject({
    details: expect.arrayContaining(['id: is missing', expect.stringMatching(/^and \d+ more$/)]),
  })
})

it.each([
  ['refused', words('No', 403), `${FILE} was refused with status 403.`],
  ['a page instead', words('<!doctype html>'), `${FILE} is not JSON, or was cut short.`],
])('%s: it says so', async (_name, answer, message) => {
  stubFetch({ [FILE]: [answer] })
  await expect(fetched()).rejects.toThrow(message)
})

it('stops fetching what nobody waits for', async () => {
  const asked = stubFetch({ [FILE]: [() => new Promise<Response>(() => {})] })
  const client = new QueryClient()
  const leaving = fetched(client).catch(() => 'left')
  while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve))
  await client.cancelQueries({ queryKey: editionQuery('alder-bridge-opens').queryKey })
  expect(asked[0]?.signal?.aborted).toBe(true)
  await expect(leaving).resolves.toBe('left')
})

it('asks for no file outside the editions', async () => {
  const asked = stubFetch({})
  await expect(new QueryClient().fetchQuery(editionQuery('../secret'))).rejects.toThrow()
  expect(asked.map(({ url }) => url)).toEqual(['/editions/..%2Fsecret.json'])
})
