/**
 * Read REPORT_TO, where the publisher wants errors reported: a mail address, alone or as
 * `mailto:…`, or the address of an issue form. `null` where it is not set, and where it is
 * neither: then the build has stopped already (see `build/report-setting.ts`).
 */
export function parseReportTo(reportTo: string | undefined): URL | null {
  if (!reportTo) return null
  const url = [reportTo, `mailto:${reportTo}`]
    .flatMap((address) => (URL.canParse(address) ? new URL(address) : []))
    .find((address) => isMail(address) || isForm(address))
  return url ?? null
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
