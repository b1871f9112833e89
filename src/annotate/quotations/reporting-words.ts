/** What a verb of saying or thinking can be followed or preceded by. */
export type Reporting = {
  /** Words in quotation marks, or a clause that stands before it: "…," she said. */
  readonly takesQuote: boolean
  /** A clause without "that": she said it rained. */
  readonly takesClause: boolean
  /** A clause with "that" or a question word. */
  readonly takesThat: boolean
  /** "to" and a verb: she promised to come. */
  readonly takesTo: boolean
  /** What is spoken of: she denied the charge. */
  readonly takesNoun: boolean
  /** Whom it is said to, before what is said: she told them. */
  readonly takesHearer: boolean
  readonly form: 'past' | 'present' | 'base' | 'ing'
}

/** What is reported with the verb that a key is a form of; null for other words. */
export function reportingVerb(key: string): Reporting | null {
  return VERBS.get(key) ?? null
}

/** Verbs that come with what was said, in quotation marks or not. */
const QUOTE =
  'say tell add note state claim argue report explain announce insist suggest write tweet warn admit acknowledge declare remark comment observe reply respond ask assert contend maintain allege reveal confirm conclude predict continue recall joke quip shout yell chant exclaim boast brag lament complain concede caution charge counter retort assure promise pledge vow emphasize emphasise stress think believe urge agree muse proclaim testify wonder demand opine crow scoff post recount affirm reiterate repeat elaborate describe sing cry protest'
const CLAUSE =
  'say tell think believe claim insist argue suggest warn admit hope note add acknowledge know feel predict allege fear joke conclude concede promise vow swear assure wish guess estimate'
const THAT =
  'show demonstrate indicate find reveal agree decide learn worry suspect rule understand realize realise doubt imply propose signal speculate wonder discover determine testify recommend mention guarantee underline see hear expect deny explain announce report state declare remark observe reply respond ask assert contend maintain confirm recall boast brag lament complain caution charge counter pledge stress emphasize emphasise contend forecast remember forget notice tweet write proclaim reiterate repeat affirm demand urge accept consider point assume'
const TO =
  'promise pledge vow agree threaten refuse decline want plan hope expect intend urge ask order call'
const NOUN =
  'call describe deny criticize criticise condemn praise blame dismiss reject accuse attack blast slam denounce cite discuss mention question hail defend emphasize emphasise stress announce predict propose demand welcome express oppose endorse label brand mock tout compare liken criticise refuse support suggest claim allege urge see consider promise pledge'
const HEARER = 'tell assure remind warn inform ask urge advise convince'

/** Forms that rules do not make. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['say', ['said']],
  ['tell', ['told']],
  ['write', ['wrote', 'written']],
  ['think', ['thought']],
  ['know', ['knew', 'known']],
  ['feel', ['felt']],
  ['find', ['found']],
  ['see', ['saw', 'seen']],
  ['hear', ['heard']],
  ['swear', ['swore', 'sworn']],
  ['understand', ['understood']],
  ['forget', ['forgot', 'forgotten']],
  ['sing', ['sang', 'sung']],
  ['seek', ['sought']],
  ['show', ['showed', 'shown']],
  ['forecast', ['forecast']],
])
const DOUBLED = new Set('admit plan quip slam brag forget'.split(' '))

const VERBS: ReadonlyMap<string, Reporting> = allForms()

function allForms(): Map<string, Reporting> {
  const [quote, clause, that, to, noun, hearer] = [QUOTE, CLAUSE, THAT, TO, NOUN, HEARER].map(
    (words) => new Set(words.split(' ')),
  )
  const forms = new Map<string, Reporting>()
  const all = new Set([QUOTE, CLAUSE, THAT, TO, NOUN, HEARER].flatMap((words) => words.split(' ')))
  for (const verb of all) {
    const takes = {
      takesQuote: quote?.has(verb) ?? false,
      takesClause: clause?.has(verb) ?? false,
      takesThat: (that?.has(verb) ?? false) || (clause?.has(verb) ?? false),
      takesTo: to?.has(verb) ?? false,
      takesNoun: noun?.has(verb) ?? false,
      takesHearer: hearer?.has(verb) ?? false,
    }
    for (const [key, form] of formsOf(verb)) forms.set(key, { ...takes, form })
  }
  return forms
}

function formsOf(verb: string): (readonly [string, Reporting['form']])[] {
  const stem = DOUBLED.has(verb) ? verb + verb.charAt(verb.length - 1) : verb
  const endsInE = verb.endsWith('e')
  const endsInY = /[^aeou]y$/.test(verb)
  const past = endsInE ? `${verb}d` : endsInY ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  const present = endsInY
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`
  const ing = endsInE && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${stem}ing`
  const pasts = IRREGULAR.get(verb) ?? [past]
  return [
    [verb, 'base'],
    [present, 'present'],
    [ing, 'ing'],
    ...pasts.map((form) => [form, 'past'] as const),
  ]
}
