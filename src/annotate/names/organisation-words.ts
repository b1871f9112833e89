/** Words that a name of several ends with only where it is an organisation's. */
export function isOrganisationWord(key: string): boolean {
  return ORGANISATIONS.has(key)
}

const ORGANISATIONS: ReadonlySet<string> = new Set(
  'agency airlines airways alliance association authority board bureau coalition commission committee company congress consortium corporation corps council department directorate federation foundation fund government inc institute institution laboratory league ltd ministry network organisation organization parliament partnership party patrol police senate society syndicate team tribunal union university'.split(
    ' ',
  ),
)
