/** The id of the menu of settings, which stands closed in every page. */
export const SETTINGS_ID = 'settings'
