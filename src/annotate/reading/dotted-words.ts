/** Words that are shortened with a point and stand before a name or a number: no sentence ends there. */
const LEADING = wordSet(
  'Adm Amb Asst Assoc Brig Capt Cmdr Col Cpl Det Dr Fr Gen Gov Hon Insp Lieut Lt Maj Messrs Mr Mrs Ms Mx Pres Prof Rep Reps Rev Sen Sens Sgt Sr St Supt Univ Vol Fig Figs No Nos Mt Ft e.g i.e vs v cf ca approx',
)

/** Words that are shortened with a point and may stand at the end of a sentence as well. */
const TRAILING = wordSet(
  'Inc Ltd Co Corp Bros Jr plc LLC Etc etc al Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Tue Tues Thu Thur Thurs Ala Ariz Ark Calif Colo Conn Fla Ga Ill Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Dept Govt Intl Natl Ph.D Esq Blvd Rd Ave pp',
)

/** Whether a word, without its point, is one that a point belongs to. */
export function isDotted(word: string): boolean {
  return LEADING.has(word) || TRAILING.has(word)
}

/** Whether a word with its point stands before what it belongs to, so that no sentence ends there. */
export function leadsOn(word: string): boolean {
  return word.endsWith('.') && LEADING.has(word.slice(0, -1))
}

/** Whether a hyphen and this word make an adjective of a name: "London-based". */
export function isHyphenatedEnding(word: string): boolean {
  return HYPHENATED_ENDINGS.has(word)
}

const HYPHENATED_ENDINGS = wordSet(
  'administered allied affiliated aligned area backed based born bound built brokered class controlled dominated drafted educated elect era flagged friendly funded held hosted imposed influenced inspired issued led like linked listed made majority managed mandated mediated native negotiated occupied only organised organized owned produced related ruled run sanctioned sized speaking sponsored style supplied supported themed trained turned wide wing',
)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
