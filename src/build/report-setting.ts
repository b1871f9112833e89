import { parseReportTo } from '../reader/links/report-address.ts'

/**
 * Whether the publisher takes reports of errors, by REPORT_TO.
 *
 * @throws where it is set to what is no address, so that no link that leads nowhere is published.
 */
export function takesReports(reportTo: string | undefined): boolean {
  if (!reportTo) return false
  if (parseReportTo(reportTo)) return true
  throw new Error(
    `REPORT_TO is "${reportTo}": expected a mail address, such as desk@news.example, ` +
      'or the address of an issue form, such as https://news.example/issues/new',
  )
}
