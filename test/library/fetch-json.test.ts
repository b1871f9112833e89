import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchJson } from '@/library/fetch-json'
import { LoadingProblem } from '@/library/loading-problem'
import { json, stubFetch, unreachable, words } from '../support/stub-fetch'

afterEach(() => {
  vi.restoreAllMocks()
})

const patient = new AbortController().signal

it('gives what the file holds', async () => {
  const asked = stubFetch({ '/editions.json': [json([{ id: 'alder' }])] })
  await expect(fetchJson('editions.json', patient)).resolves.toEqual([{ id: 'alder' }])
  expect(asked.map(({ url }) => url)).toEqual(['/editions.json'])
})

it.each([
  ['refused', words('No', 403), '/a.json was refused with status 403.'],
  ['not there', words('Not here', 404), '/a.json was refused with status 404.'],
  ['in trouble', words('{}', 500), '/a.json was refused with status 500.'],
  ['malformed', words('<!doctype html>'), '/a.json is not JSON, or was cut short.'],
  ['cut short', words('{"id": "al'), '/a.json is not JSON, or was cut short.'],
  ['empty', words(''), '/a.json is not JSON, or was cut short.'],
  ['unreachable', unreachable(), '/a.json could not be reached.'],
])('%s: it says so', async (_name, answer, message) => {
  stubFetch({ '/a.json': [answer] })
  const problem = await fetchJson('a.json', patient).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(LoadingProblem)
  expect(problem).toMatchObject({ message, details: [] })
})

describe('too slow', () => {
  it('is given up after ten seconds', async () => {
    const patience = new AbortController()
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal)
    const asked = stubFetch({ '/a.json': [() => whenAborted(asked[0]?.signal)] })
    const found = fetchJson('a.json', patient)
    patience.abort()
    await expect(found).rejects.toThrow('/a.json did not arrive within 10 seconds.')
    expect(timeout).toHaveBeenCalledWith(10_000)
  })

  it('is given up as well when only the beginning has arrived', async () => {
    const patience = new AbortController()
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal)
    stubFetch({ '/a.json': [() => new Response(stalledBody(patience.signal))] })
    const found = fetchJson('a.json', patient)
    setTimeout(() => patience.abort())
    await expect(found).rejects.toThrow('/a.json did not arrive within 10 seconds.')
  })
})

describe('no longer wanted', () => {
  it('is no problem to show: the reason of the one who aborted comes through', async () => {
    const wanted = new AbortController()
    const asked = stubFetch({ '/a.json': [() => whenAborted(asked[0]?.signal)] })
    const found = fetchJson('a.json', wanted.signal)
    const reason = new Error('The page was left')
    wanted.abort(reason)
    await expect(found).rejects.toBe(reason)
  })

  it('is none either while the body arrives', async () => {
    const wanted = new AbortController()
    stubFetch({ '/a.json': [() => new Response(stalledBody(wanted.signal))] })
    const found = fetchJson('a.json', wanted.signal)
    setTimeout(() => wanted.abort(new Error('The page was left')))
    await expect(found).rejects.toThrow('The page was left')
  })
})

/** As fetch does: fails with the signal's reason once it is aborted. */
function whenAborted(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason))
  })
}

/** The beginning of a file, and then nothing until the signal is aborted. */
function stalledBody(signal: AbortSignal): ReadableStream {
  return new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('{"id": '))
      signal.addEventListener('abort', () => stream.error(signal.reason))
    },
  })
}
