/**
 * Read REPORT_TO, where the publisher wants errors reported: a mail address, alone or as
 * `mailto:…`, or the address of an issue form. `null` where it is not set.
 *
 * @throws with what was expected, so that no link that leads nowhere is ever published.
 */
export function parseReportTo(reportTo: string | undefined): URL | null {
  if (!reportTo) return null
  const url = [reportTo, `mailto:${reportTo}`]
    .flatMap((address) => (URL.canParse(address) ? new URL(address) : []))
    .find((address) => isMail(address) || isForm(address))
  if (!url) {
    throw new Error(
      `REPORT_TO is "${reportTo}": expected a mail address, such as desk@news.example, ` +
        'or the address of an issue form, such as https://news.example/issues/new',
    )
  }
  return url
}

/** Whether reports go by mail, and not to a form. */
export function isMail({ protocol, pathname }: URL): boolean {
  return (
    protocol === 'mailto:' && /^[^\s@:/,]+@[^\s@:/,]+(?:,[^\s@:/,]+@[^\s@:/,]+)*$/.test(pathname)
  )
}

function isForm({ protocol, username, password }: URL): boolean {
  return /^https?:$/.test(protocol) && `${username}${password}` === ''
}
