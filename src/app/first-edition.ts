/** The edition that the front page shows, as it was set when the site was built. */
export const FIRST_EDITION = import.meta.env.FIRST_EDITION
