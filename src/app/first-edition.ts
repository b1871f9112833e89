/** The edition that the front page shows. */
export const FIRST_EDITION = 'us-uk-ai-safety'
