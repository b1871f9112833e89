/** One of `of` equal parts of a list: the `number`th, counted from 1. */
export type Shard = { readonly number: number; readonly of: number }

/** All of a list. */
export const WHOLE: Shard = { number: 1, of: 1 }

/** What "3/16" means: the third of sixteen parts; null for what means nothing. */
export function parseShard(words: string): Shard | null {
  const [, number, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(words) ?? []
  const shard = { number: Number(number), of: Number(of) }
  return shard.number >= 1 && shard.number <= shard.of ? shard : null
}

/** Every so manieth item, so that all shards together have each item once. */
export function itemsOf<Item>({ number, of }: Shard, items: readonly Item[]): Item[] {
  return items.filter((_, index) => index % of === number - 1)
}
