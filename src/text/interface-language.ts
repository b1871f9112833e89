/**
 * The language that the interface is in, as BCP 47 and Intl have it: of its sentences, its numbers
 * and its lists. `index.html` says the same of its pages. An article has a language of its own.
 */
export const INTERFACE_LANGUAGE = 'en-GB'
