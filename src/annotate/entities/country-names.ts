/**
 * Other names of countries and unions, by the key of the name (see `normalName`). A capital stands
 * for itself, also where it acts ("Washington said"), and words for a people ("American") name
 * nothing that is listed: what they mean beside that is left to readers.
 */
export const SAME_PLACE: ReadonlyMap<string, string> = new Map(
  [
    ['united states', 'us usa america states', 'united states of america', 'u s', 'u s a'],
    ['united kingdom', 'uk britain', 'great britain'],
    ['european union', 'eu'],
    ['united nations', 'un'],
    ['united arab emirates', 'uae'],
    ['soviet union', 'ussr'],
    ['russia', '', 'russian federation'],
    ['china', 'prc', "people's republic of china"],
    ['south korea', '', 'republic of korea'],
    ['north korea', 'dprk'],
    ['czech republic', 'czechia'],
    ['ivory coast', '', "cote d'ivoire"],
    ['myanmar', 'burma'],
    ['democratic republic of the congo', 'drc', 'democratic republic of congo'],
    ['washington', '', 'washington dc', 'washington , dc'],
    ['new york city', 'nyc'],
    ['los angeles', 'la'],
  ].flatMap(([name = '', short = '', ...long]) =>
    [...short.split(' '), ...long].filter((other) => other !== '').map((other) => [other, name]),
  ),
)
