/**
 * Work over a text that gives way: it yields after every few thousand words, so that whoever runs it
 * can do something else in between, or stop it.
 */
export type Paced<Result> = Generator<void, Result, void>

/** After so many tokens work gives way: that is some milliseconds of it. */
export const PIECE = 1_000

/** What `each` makes of all items, in order, as `flatMap` has it. */
export function* pacedFlatMap<Item, Made>(
  items: readonly Item[],
  each: (item: Item, index: number) => readonly Made[],
): Paced<Made[]> {
  const made: Made[] = []
  for (const [index, item] of items.entries()) {
    if (index % PIECE === PIECE - 1) yield
    for (const one of each(item, index)) made.push(one)
  }
  return made
}

/** Do all of it at once. */
export function atOnce<Result>(work: Paced<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}
