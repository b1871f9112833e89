/** The id of the panel that holds the field of Find; it stands closed in every page of an edition. */
export const FIND_ID = 'find'

/** The id of the list of what was found. */
export const FIND_RESULTS_ID = 'find-results'

/** The single key that opens it, as long as those are on; Ctrl or ⌘ with K always does. */
export const FIND_KEY = '/'
