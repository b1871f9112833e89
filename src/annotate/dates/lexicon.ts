/** What a word of time can stand for in a pattern; `facts` give its value. */
export type Slot = (typeof SLOTS)[number]

const SLOTS = [
  'MONTH',
  'WEEKDAY',
  'UNIT',
  'UNITS',
  'SEASON',
  'PART',
  'SHIFT',
  'ORDINAL',
  'NUMBER',
  'DAY',
  'YEAR',
  'SHORTYEAR',
  'DECADE',
  'CLOCK',
  'HOUR',
  'HALFDAY',
  'ISO',
  'EVERY',
  'EDGE',
  'FEAST',
  'OFTEN',
  'PRESENT',
  'PAST',
  'FUTURE',
  'NEARDAY',
  'ABOUT',
  'ZONE',
] as const

/** The slot that a word of a pattern names; null for a word that stands for itself. */
export function slotOf(word: string): Slot | null {
  return SLOTS.find((slot) => slot === word) ?? null
}

type Facts = ReadonlyMap<Slot, string>

/** What a word, given by its key, can stand for in a pattern, and its value there; null for no word of time. */
export function factsOf(key: string): Facts | null {
  const first = key.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return key.length <= LONGEST_NUMBER ? numberFacts(key) : null
  return LEXICON.get(key) ?? null
}

const LONGEST_NUMBER = 25

/** Whether the word must begin with a capital to be one of time: "May", "Sun". */
export function needsCapital(facts: Facts): boolean {
  return facts.has('MONTH') || facts.has('WEEKDAY') || facts.has('FEAST')
}

function numberFacts(key: string): Facts | null {
  if (/^\d{4}-\d\d-\d\d$/.test(key)) return new Map([['ISO', key]] as const)
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(key)?.[1]
  if (ordinal !== undefined)
    return new Map<Slot, string>([['ORDINAL', ordinal], ...dayFact(ordinal)])
  const decade = /^(?:(\d{3})|(\d))0'?s$/.exec(key)
  if (decade) return new Map([['DECADE', decade[1] ?? `19${decade[2] ?? ''}`]] as const)
  const facts = new Map<Slot, string>([...clockFact(key), ...dayFact(key)])
  if (/^\d[\d,]*(?:\.\d+)?$/.test(key)) facts.set('NUMBER', key.replaceAll(',', ''))
  if (/^(?:1\d|20)\d\d$/.test(key)) facts.set('YEAR', key)
  if (/^\d\d$/.test(key)) facts.set('SHORTYEAR', key)
  return facts.size > 0 ? facts : null
}

/** An hour alone may be any number; with minutes or a half of the day it is a time by the clock. */
function clockFact(key: string): [Slot, string][] {
  const clock = /^(\d{1,2})(?:[:.]([0-5]\d))?(?::\d\d)?(am|pm|a\.m\.|p\.m\.)?$/.exec(key)
  if (clock === null || Number(clock[1]) > 24) return []
  const hour = Number(clock[1]) + (clock[3]?.startsWith('p') && clock[1] !== '12' ? 12 : 0)
  const time = `${String(hour).padStart(2, '0')}:${clock[2] ?? '00'}`
  return [[clock[2] || clock[3] ? 'CLOCK' : 'HOUR', time]]
}

function dayFact(digits: string): [Slot, string][] {
  const day = /^\d{1,2}$/.test(digits) ? Number(digits) : 0
  return day >= 1 && day <= 31 ? [['DAY', digits]] : []
}

const LEXICON = new Map<string, Map<Slot, string>>()

/** `'a|b c'` gives the words a and b the value before the colon, or their place in the list. */
function define(slot: Slot, words: string, first = 1) {
  words.split(' ').forEach((entry, index) => {
    const [value = '', listed] = entry.includes(':')
      ? entry.split(':')
      : [String(first + index), entry]
    for (const word of listed?.split('|') ?? []) {
      const facts = LEXICON.get(word) ?? new Map<Slot, string>()
      LEXICON.set(word, facts.set(slot, value))
    }
  })
}

define(
  'MONTH',
  'january|jan|jan. february|feb|feb. march|mar. april|apr|apr. may june|jun|jun. july|jul|jul. august|aug|aug. september|sept|sept.|sep|sep. october|oct|oct. november|nov|nov. december|dec|dec.',
)
define(
  'WEEKDAY',
  'monday|mondays|mon. tuesday|tuesdays|tue|tue.|tues|tues. wednesday|wednesdays|wed. thursday|thursdays|thu.|thur.|thurs|thurs. friday|fridays|fri|fri. saturday|saturdays|sat. sunday|sundays',
)
define(
  'UNIT',
  'TM:minute H:hour|hr D:day WE:weekend W:week M:month QT:quarter Y:year|yr DE:decade CE:century ME:millennium',
)
define(
  'UNITS',
  'TS:seconds TM:minutes|mins H:hours|hrs D:days WE:weekends W:weeks M:months QT:quarters Y:years|yrs DE:decades CE:centuries ME:millennia',
)
define('SEASON', 'SP:spring|springtime SU:summer|summertime FA:autumn|fall WI:winter|wintertime')
define(
  'PART',
  'MO:morning|mornings AF:afternoon|afternoons EV:evening|evenings NI:night|nights|overnight',
)
define('SHIFT', '-1:last|past|previous 1:next|coming|upcoming 0:this|current')
define(
  'ORDINAL',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
)
define(
  'NUMBER',
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen 20:twenty 30:thirty 40:forty 50:fifty 60:sixty 70:seventy 80:eighty 90:ninety 1:a|an 12:dozen 100:hundred 1000:thousand X:several|few|many|couple|some|dozens|hundreds|thousands',
)
define(
  'DECADE',
  '192:twenties 193:thirties 194:forties 195:fifties 196:sixties 197:seventies 198:eighties 199:nineties',
)
define('EVERY', '1:every|each|per')
define('EDGE', 'START:early|earlier|beginning|start END:late|later|end|close MID:mid|middle|midway')
define('PRESENT', 'PRESENT_REF:now|currently|nowadays|presently')
define('PAST', 'PAST_REF:recently|lately')
define('FUTURE', 'FUTURE_REF:soon|shortly')
define('NEARDAY', '-1:yesterday 0:today|tonight 1:tomorrow')
define(
  'ABOUT',
  'APPROX:about|around|nearly|almost|roughly|approximately|some|circa MORE_THAN:over LESS_THAN:under',
)
define(
  'OFTEN',
  'P1D:daily|nightly P1W:weekly P1M:monthly P3M:quarterly P1Y:annually|yearly|annual PT1H:hourly P2W:biweekly|fortnightly',
)
define('FEAST', '12-25:christmas 10-31:halloween')
define('ZONE', '0:et|est|edt|gmt|utc|pt|pst|pdt|bst|cet|ct|cst|local')
define('HALFDAY', 'a:a.m.|am|a.m p:p.m.|pm|p.m')
LEXICON.set('noon', new Map([['CLOCK', '12:00']] as const))
LEXICON.set('midday', new Map([['CLOCK', '12:00']] as const))
LEXICON.set('midnight', new Map([['CLOCK', '24:00']] as const))
