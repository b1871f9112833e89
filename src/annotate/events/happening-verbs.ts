/** How a verb tells of something that happened once. */
export type HappeningVerb = {
  /** Done to something, which the title then names: "order issued". */
  readonly takesObject: boolean
  /** Done by something alone: "bridge collapsed". */
  readonly standsAlone: boolean
  /** Done by somebody to something, both of which the title names: "Paris left the ship". */
  readonly takesBoth: boolean
  /** Whether this form, after a form of "be", says what was done to something: "was held". */
  readonly isParticiple: boolean
  /** Whether this form stands after "to" or "will". */
  readonly isBase: boolean
  readonly base: string
  /** The form that stands in a title after what it was done to. */
  readonly participle: string
}

/** The verb that a key is a form of, where it tells of a happening; null for other words. */
export function happeningVerb(key: string): HappeningVerb | null {
  return FORMS.get(key) ?? null
}

/** Forms are those before the colon, without "ed": what rules do not make is written out. */
const OBJECT =
  'arrest sign ink launch open close announce approve adopt issue publish release rescue elect appoint nominate name award unveil reject ban suspend cancel postpone convict sentence acquit charge indict execute assassinate murder kill injure wound kidnap abduct detain jail imprison evacuate destroy demolish found establish abolish dissolve introduce inaugurate discover acquire merge ratify repeal overturn revoke extradite deport expel fire sack dismiss attack bomb invade capture recapture liberate impose lift recall halt raid seize hijack stab crown induct honour honor ground impeach ordain declassify privatise nationalise enact amend file deliver declare confirm block rename impeach overrule'
const ALONE =
  'die collapse crash explode erupt resign retire end start open close derail surrender escape merge abdicate secede launch dock form overturn'
/** Base, past and participle of those that rules do not make. */
const IRREGULAR_OBJECT: readonly (readonly [string, string, string])[] = [
  ['shoot', 'shot', 'shot'],
  ['overthrow', 'overthrew', 'overthrown'],
  ['steal', 'stole', 'stolen'],
  ['choose', 'chose', 'chosen'],
  ['break', 'broke', 'broken'],
  ['hold', 'held', 'held'],
  ['pass', 'passed', 'passed'],
]
const IRREGULAR_ALONE: readonly (readonly [string, string, string])[] = [
  ['begin', 'began', 'begun'],
  ['sink', 'sank', 'sunk'],
]
const IRREGULAR_BOTH: readonly (readonly [string, string, string])[] = [
  ['win', 'won', 'won'],
  ['leave', 'left', 'left'],
  ['meet', 'met', 'met'],
  ['beat', 'beat', 'beaten'],
  ['strike', 'struck', 'struck'],
  ['hit', 'hit', 'hit'],
  ['catch', 'caught', 'caught'],
  ['make', 'made', 'made'],
]
const BOTH = 'join visit marry defeat endorse resume end'
/** Said of what is done to something only: "the vote was held". */
const PASSIVE: readonly (readonly [string, string])[] = [
  ['build', 'built'],
  ['sell', 'sold'],
  ['bear', 'born'],
  ['complete', 'completed'],
  ['damage', 'damaged'],
  ['create', 'created'],
  ['promote', 'promoted'],
]
const DOUBLED: ReadonlySet<string> = new Set('ban expel stab'.split(' '))

const NOTHING = {
  takesObject: false,
  standsAlone: false,
  takesBoth: false,
  isParticiple: false,
  isBase: false,
}

const FORMS: ReadonlyMap<string, HappeningVerb> = allForms()

function allForms(): Map<string, HappeningVerb> {
  const forms = new Map<string, HappeningVerb>()
  const add = (key: string, said: Partial<HappeningVerb> & Pick<HappeningVerb, 'base'>) => {
    forms.set(key, { ...NOTHING, participle: key, ...forms.get(key), ...said })
  }
  for (const base of OBJECT.split(' ')) {
    add(pastOf(base), { base, takesObject: true, isParticiple: true })
  }
  for (const base of ALONE.split(' ')) {
    add(pastOf(base), { base, standsAlone: true })
    add(base, { base, isBase: true })
  }
  for (const base of BOTH.split(' ')) add(pastOf(base), { base, takesBoth: true })
  for (const [base, past, participle] of IRREGULAR_OBJECT) {
    add(past, { base, participle, takesObject: true })
    add(participle, { base, isParticiple: true })
  }
  for (const [base, past] of IRREGULAR_ALONE) {
    add(past, { base, standsAlone: true })
    add(base, { base, isBase: true })
  }
  for (const [base, past] of IRREGULAR_BOTH) add(past, { base, takesBoth: true })
  for (const [base, participle] of PASSIVE) add(participle, { base, isParticiple: true })
  return forms
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${base}${DOUBLED.has(base) ? base.charAt(base.length - 1) : ''}ed`
}
