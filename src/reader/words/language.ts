/** The language that everything in this folder is said in, as Intl knows it. */
export const LANGUAGE = 'en-GB'
