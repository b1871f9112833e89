/** Words that a name of several ends with only where it is an organisation's. */
export function isOrganisationWord(key: string): boolean {
  return ORGANISATIONS.has(key)
}

const ORGANISATIONS: ReadonlySet<string> = new Set(
  'agency airlines airways alliance association authority board bureau coalition commission committee company congress consortium corporation corps council department directorate federation foundation fund gazette government herald holdings inc institute institution laboratory league ltd magazine ministry motors network news office organisation organization paper parliament partnership party patrol police press records senate society syndicate team times tribunal tribune union university weekly'.split(
    ' ',
  ),
)
