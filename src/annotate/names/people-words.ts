/** Words for somebody that are no office or trade: "woman", "survivor", "medal-winner". */
export function isPeopleWord(key: string): boolean {
  return PEOPLE.has(key) || COMPOUND.test(key)
}

/** Whom alone such a word can be said of; null for both. */
export function genderOfPeopleWord(key: string): 'female' | 'male' | null {
  if (FEMALE.has(key)) return 'female'
  return MALE.has(key) ? 'male' : null
}

const FEMALE: ReadonlySet<string> = new Set(
  'woman girl mother daughter sister wife widow grandmother granddaughter aunt niece alumna'.split(
    ' ',
  ),
)
const MALE: ReadonlySet<string> = new Set(
  'man boy father son brother husband widower grandfather grandson uncle nephew'.split(' '),
)

const COMPOUND = /^.{1,30}-(?:winner|holder|year-old)$/

const PEOPLE: ReadonlySet<string> = new Set(
  'man woman boy girl teen child mother father son daughter sister brother wife husband widow widower grandmother grandfather grandson granddaughter uncle aunt nephew niece cousin citizen resident native immigrant refugee member winner medalist medallist recipient laureate fan fellow graduate alumnus alumna employee worker volunteer victim survivor suspect defendant prisoner hostage host presenter star athlete player supporter opponent advocate expert specialist therapist consultant aide ally rival friend colleague farmer soldier firefighter sailor academic scholar botanist zoologist entomologist geologist astronomer user owner co-owner operator organizer organiser enthusiast contestant contender finalist cosplayer gamer descendant heir'.split(
    ' ',
  ),
)
