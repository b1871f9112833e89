/** A telephone held upright, used with a finger. */
export const PHONE = { width: 390, height: 844, hasTouch: true, isMobile: true } as const

/** A tablet, or half a window. */
export const MIDDLE = { width: 820, height: 1100 } as const

/** A window on a desk, used with a mouse. */
export const DESKTOP = { width: 1440, height: 900 } as const

/** Rows for `it.each`: the two ends of what people read on. */
export const BOTH_ENDS = [
  { name: 'a phone', screen: PHONE },
  { name: 'a desktop', screen: DESKTOP },
] as const

/** Rows for `it.each`: every arrangement of the page. */
export const ALL_THREE = [...BOTH_ENDS, { name: 'a middle width', screen: MIDDLE }] as const
