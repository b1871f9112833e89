import { describe, expect, it } from 'vitest'
import { headersFor, parseHeaders } from '@/build/parse-headers'
import { headersFile, securityPolicy } from '@/build/security-policy'
import { observatoryGrade } from './support/observatory-grade'

const STYLE = 'p{color:red}'
const SCRIPT = 'document.title="A memo"'

it('lets a page take from its own site alone, and make nothing out of strings', () => {
  const policy = securityPolicy({ styles: [STYLE], script: SCRIPT })
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'sha256-3AUpsKpIdt6S7clBwacedRv9CwuCAMQmN4motQrgkH4='",
    "style-src 'self' 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app',
  ])
})

it('is sent for every file, with what only a header can say', () => {
  expect(headersFile("default-src 'none'").split('\n')).toEqual([
    '/*',
    "  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '  Strict-Transport-Security: max-age=31536000',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Cross-Origin-Embedder-Policy: require-corp',
    '  Cross-Origin-Resource-Policy: same-origin',
    expect.stringMatching(/^ {2}Permissions-Policy: [a-z-]+=\(\)(, [a-z-]+=\(\))*$/),
    '',
  ])
})

describe('the HTTP Observatory', () => {
  const sent = headersFor(
    parseHeaders(headersFile(securityPolicy({ styles: [STYLE], script: SCRIPT }))),
    '/read/a/',
  )

  it('gives a page its best grade', () => {
    expect(observatoryGrade(sent)).toBe('A+')
  })

  it.each([
    ['content-security-policy', 'C'],
    ['strict-transport-security', 'B+'],
    ['x-content-type-options', 'A+'],
  ])('gives less without %s: %s', (name, grade) => {
    const left = new Map([...sent].filter(([header]) => header !== name))
    expect(observatoryGrade(left)).toBe(grade)
  })
})
