import { parseAddress } from '@/address/reader-address'

/** As it stands in a sentence, leaving the direction of the sentence alone. */
export function isolated(words: string) {
  return `\u2068${words}\u2069`
}

/** What an address means on a site under `base`. */
export function read(words: string, base = '/') {
  return parseAddress(new URL(words, 'https://lectern.example'), base)
}
