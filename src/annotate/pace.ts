/**
 * Work over a text that gives way: it yields after every few hundred words, so that whoever runs it
 * can do something else in between, or stop it.
 */
export type Paced<Result> = Generator<void, Result, void>

/** After so many tokens work gives way: that is some milliseconds of it. */
export const PIECE = 250

/** What `each` makes of all items, in order, as `flatMap` has it; gives way after every `piece` of them. */
export function* pacedFlatMap<Item, Made>(
  items: readonly Item[],
  each: (item: Item, index: number) => readonly Made[],
  piece: number = PIECE,
): Paced<Made[]> {
  const made: Made[] = []
  for (const [index, item] of items.entries()) {
    if (index % piece === piece - 1) yield
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

/**
 * Do it piece by piece, whatever else waits in between.
 *
 * @throws the signal's reason as soon as it is aborted.
 */
export async function givingWay<Result>(
  work: Paced<Result>,
  signal: AbortSignal | null,
): Promise<Result> {
  const { port1, port2 } = new MessageChannel()
  let [from, to] = [port1, port2]
  try {
    for (;;) {
      signal?.throwIfAborted()
      const step = work.next()
      if (step.done === true) return step.value
      // A message waits for what came before it, and not as long as a timer does. It goes to and
      // fro, since Node takes many messages to one port in a row.
      await new Promise((resume) => {
        to.onmessage = resume
        from.postMessage(null)
      })
      ;[from, to] = [to, from]
    }
  } finally {
    port1.close()
  }
}
