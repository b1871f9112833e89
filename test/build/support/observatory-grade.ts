/**
 * The grade that MDN's HTTP Observatory gives a page for the headers it is sent with, for a site that
 * sets no cookies, redirects to HTTPS, takes scripts from itself alone and lets nobody read it across
 * origins. What a page sends that is not one of the few values named here counts as not sent.
 *
 * @see https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring, as of 2024
 */
export function observatoryGrade(headers: ReadonlyMap<string, string>): string {
  const modifiers = [policyScore, framesScore, transportScore, typesScore, referrerScore, corpScore]
  const scores = modifiers.map((score) => score(headers))
  const penalties = scores.filter((score) => score < 0)
  const base = penalties.reduce((sum, score) => sum + score, 100)
  const bonuses = scores.filter((score) => score > 0)
  // Bonuses count for a site that is good without them.
  return gradeOf(base < 90 ? base : bonuses.reduce((sum, score) => sum + score, base))
}

type Headers = ReadonlyMap<string, string>

const GRADES = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
] as const

function gradeOf(score: number): string {
  return GRADES.find(([least]) => score >= least)?.[1] ?? 'F'
}

function directives(headers: Headers): Map<string, string> {
  const policy = headers.get('content-security-policy') ?? ''
  return new Map(
    policy.split(';').flatMap((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/)
      return name ? [[name, sources.join(' ')] as const] : []
    }),
  )
}

function policyScore(headers: Headers): number {
  const policy = directives(headers)
  if (policy.size === 0) return -25
  const script = policy.get('script-src') ?? policy.get('default-src') ?? "'unsafe-inline'"
  const styles = policy.get('style-src') ?? policy.get('default-src') ?? "'unsafe-inline'"
  if (/'unsafe-inline'|\bdata:|https?:(\s|$)|\*/.test(script)) return -20
  if (script.includes("'unsafe-eval'")) return -10
  if (/'unsafe-inline'/.test(styles)) return 0
  return policy.get('default-src') === "'none'" ? 10 : 5
}

function framesScore(headers: Headers): number {
  const ancestors = directives(headers).get('frame-ancestors')
  return ancestors === "'none'" || ancestors === "'self'" ? 5 : -20
}

/** Six months are the least that counts. */
function transportScore(headers: Headers): number {
  const [, seconds] = /max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '') ?? []
  if (seconds === undefined) return -20
  return Number(seconds) < 15_768_000 ? -10 : 0
}

function typesScore(headers: Headers): number {
  return headers.get('x-content-type-options') === 'nosniff' ? 0 : -5
}

function referrerScore(headers: Headers): number {
  return headers.get('referrer-policy') === 'no-referrer' ? 5 : 0
}

function corpScore(headers: Headers): number {
  return headers.get('cross-origin-resource-policy') === 'same-origin' ? 10 : 0
}
