import { isReservedId } from '@/edition/edition-id'

/** Ids for one edition, each given once. */
export class Ids {
  private readonly taken = new Set<string>()
  /** The number to try next for what shares a beginning. */
  private readonly next = new Map<string, number>()

  /** An id made of words ("Gina Raimondo" gives `gina-raimondo`), or numbered where none can be. */
  of(words: string, otherwise: string): string {
    const id = slugOf(words)
    if (id === '' || isReservedId(id)) return this.numbered(otherwise)
    return this.taken.has(id) ? this.numbered(id, 2) : this.take(id)
  }

  /** An id that ends in a number: `date-1`. */
  numbered(beginning: string, first = 1): string {
    let number = this.next.get(beginning) ?? first
    while (this.taken.has(`${beginning}-${number}`)) number++
    this.next.set(beginning, number + 1)
    return this.take(`${beginning}-${number}`)
  }

  private take(id: string): string {
    this.taken.add(id)
    return id
  }
}

/** Words as an id: letters without their accents, digits, and hyphens for all else; '' for none. */
export function slugOf(words: string): string {
  return words
    .slice(0, LONGEST_SLUG)
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-|-$/g, '')
}

const LONGEST_SLUG = 60
