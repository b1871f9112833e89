import { INTERFACE_LANGUAGE } from '@/text/interface-language'

const PLURALS = new Intl.PluralRules(INTERFACE_LANGUAGE)

/** Each noun that is counted, by the plural categories (CLDR) that its language has. */
const NOUNS = {
  quote: { one: 'quote', other: 'quotes' },
  passage: { one: 'passage', other: 'passages' },
  'other use': { one: 'other use', other: 'other uses' },
  'reported statement': { one: 'reported statement', other: 'reported statements' },
  claim: { one: 'claim', other: 'claims' },
  date: { one: 'date', other: 'dates' },
  thing: { one: 'thing', other: 'things' },
  word: { one: 'word', other: 'words' },
  mention: { one: 'mention', other: 'mentions' },
  event: { one: 'event', other: 'events' },
  'later event': { one: 'later event', other: 'later events' },
  correction: { one: 'correction', other: 'corrections' },
  place: { one: 'place', other: 'places' },
  'other result': { one: 'other result', other: 'other results' },
} as const satisfies Readonly<Record<string, Forms>>

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** A number with its noun: "1 mention", "3 mentions", "no events". */
export function count(number: number, noun: keyof typeof NOUNS): string {
  const forms: Forms = NOUNS[noun]
  return `${number === 0 ? 'no' : number} ${forms[PLURALS.select(number)] ?? forms.other}`
}
