/** Words for what somebody is, that stand for whoever holds it. */
export function isRoleWord(key: string): boolean {
  return ROLES.has(key)
}

const ROLES: ReadonlySet<string> = new Set(
  'president vice-president premier chancellor minister secretary secretary-general governor mayor senator congressman congresswoman representative lawmaker legislator mp councillor councilman ambassador envoy consul diplomat king queen prince princess duke duchess emperor sultan emir pope cardinal archbishop bishop pastor rabbi imam general colonel major captain lieutenant sergeant admiral commander marshal chief commissioner sheriff judge justice magistrate attorney prosecutor lawyer solicitor barrister director director-general chairman chairwoman chairperson chair ceo cfo cto founder co-founder owner manager coach trainer captain striker goalkeeper midfielder defender quarterback pitcher analyst economist strategist banker spokesman spokeswoman spokesperson adviser advisor administrator principal dean rector provost professor lecturer researcher scientist physicist chemist biologist historian philosopher mathematician engineer architect doctor surgeon physician nurse psychologist psychiatrist author coauthor co-author writer novelist poet playwright journalist reporter correspondent editor columnist critic blogger photographer producer filmmaker actor actress comedian singer songwriter musician composer conductor pianist guitarist drummer rapper artist painter sculptor designer dancer champion driver rider boxer swimmer golfer cyclist astronaut cosmonaut pilot activist campaigner leader candidate nominee president-elect incumbent speaker whip treasurer ombudsman delegate officer detective inspector superintendent constable teacher student teenager businessman businesswoman entrepreneur politician veteran'.split(
    ' ',
  ),
)
