import { expect, it } from 'vitest'
import { takesReports } from '@/build/report-setting'

it.each([undefined, ''])('%s: no reports are taken', (reportTo) => {
  expect(takesReports(reportTo)).toBe(false)
})

it.each(['desk@news.example', 'https://news.example/issues/new'])(
  '%s takes reports',
  (reportTo) => {
    expect(takesReports(reportTo)).toBe(true)
  },
)

it.each(['desk', '/issues/new', 'https://me:secret@news.example/', 'desk@news.example, somebody'])(
  '%s stops the build, which says what was expected',
  (reportTo) => {
    expect(() => takesReports(reportTo)).toThrow(/^REPORT_TO is ".*": expected a mail address/)
  },
)
