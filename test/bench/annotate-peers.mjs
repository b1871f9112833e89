// What else a JavaScript developer can install, as finders of names and of dates.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const PACKAGES = [
  'compromise@14.17.0',
  'compromise-dates@3.9.0',
  'chrono-node@2.10.3',
  '@microsoft/recognizers-text-date-time@1.3.2',
]

/**
 * Install the peers in a folder of their own, load them, and remove it at the end of the process:
 * `{ names, dates }`, each a list of `{ name, find }`. `null` where they cannot be installed, which
 * is then said.
 */
export async function loadPeers() {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-peers-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const words = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']
  try {
    execFileSync('npm', [...words, ...PACKAGES], { stdio: 'pipe', timeout: 120_000 })
  } catch (error) {
    const [reason] = `${error.stderr ?? ''}`.trim().split('\n')
    console.log(
      `The peers are left out, since npm could not install them: ${reason || error.message}`,
    )
    return null
  }
  const load = (name) => import(pathToFileURL(createRequire(join(folder, 'x')).resolve(name)))
  const compromise = (await load('compromise')).default
  compromise.plugin((await load('compromise-dates')).default)
  const chrono = await load('chrono-node')
  const microsoft = (await load('@microsoft/recognizers-text-date-time')).default
  return {
    names: [{ name: 'compromise', find: (text) => namesBy(compromise, text) }],
    dates: [
      { name: 'chrono', find: (text, day) => datesByChrono(chrono, text, day) },
      { name: 'compromise-dates', find: (text, day) => datesByCompromise(compromise, text, day) },
      { name: 'Microsoft', find: (text, day) => datesByMicrosoft(microsoft, text, day) },
    ],
  }
}

const TYPES = { people: 'PER', organizations: 'ORG', places: 'LOC' }

function namesBy(compromise, text) {
  const read = compromise(text)
  return Object.entries(TYPES).flatMap(([method, type]) =>
    rangesOf(read[method]().json({ offset: true }), text).map((range) => ({ ...range, type })),
  )
}

/** What compromise found, without the marks that it counts to the last word. */
function rangesOf(found, text) {
  return found.map(({ offset: { start, length } }) => {
    const words = text.slice(start, start + length).replace(/(?:['’]s)?[\s.,;:!?)"”'’]*$/, '')
    return { start, end: start + words.length }
  })
}

function datesByChrono(chrono, text, day) {
  return chrono.parse(text, noonOf(day)).map(({ index, text: words, start }) => {
    const [isDay, isMonth] = ['day', 'month'].map((part) => start.isCertain(part))
    const whole = start.date().toISOString()
    const length = isDay || start.isCertain('weekday') ? 10 : isMonth ? 7 : 4
    return { start: index, end: index + words.length, value: whole.slice(0, length) }
  })
}

const LENGTHS = { year: 4, quarter: 7, month: 7 }

function datesByCompromise(compromise, text, day) {
  const found = compromise(text).dates({ today: day, timezone: 'UTC' }).json({ offset: true })
  const ranges = rangesOf(found, text)
  return found.map(({ dates }, at) => ({
    ...ranges[at],
    value: dates?.start?.slice(0, LENGTHS[dates.unit] ?? 10) ?? null,
  }))
}

/**
 * Of two days that a weekday may be, the one before: news tells of the past. Line by line, since its
 * time grows with the square of a text's length.
 */
function datesByMicrosoft(microsoft, text, day) {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    microsoft.recognizeDateTime(line, 'en-us', undefined, noonOf(day)).map((found) => {
      const [first] = found.resolution?.values ?? []
      const value = first?.timex?.includes('X') ? (first.value ?? first.start) : first?.timex
      return { start: index + found.start, end: index + found.end + 1, value: value ?? null }
    }),
  )
}

function noonOf(day) {
  return new Date(`${day.slice(0, 10)}T12:00:00Z`)
}
